// What Swift does not see.
extension Rule {
  static let constraintTightened = Rule(
    "constraint-tightened", "limit narrower",
    requests: .wire, responses: [], unused: [],
    "Values that could be sent are refused.")
  static let constraintLoosened = Rule(
    "constraint-loosened", "limit wider", [],
    "The SDK checks no limits; what could be sent still can be.")
  static let constraintChanged = Rule(
    "constraint-changed", "rule for values changed",
    requests: .wire, responses: [], unused: [],
    "Values that could be sent may be refused.")
  static let formatChanged = Rule(
    "format-changed", "format changed",
    requests: .wire, responses: [], unused: [],
    "The Swift type is the same, but values that could be sent may be refused.")
  static let defaultChanged = Rule(
    "default-changed", "default changed",
    requests: .wire, responses: [], unused: [],
    "Calls that leave it out mean something else.")
  static let deprecated = Rule(
    "deprecated", "deprecated", [],
    "It still works.")
  static let undeprecated = Rule(
    "undeprecated", "no longer deprecated", [],
    "It goes on working.")
  static let documentationChanged = Rule(
    "documentation-changed", "text changed", [],
    "Nothing but words.")
}
