// Types of values.
extension Rule {
  static let typeChanged = Rule(
    "type-changed", "type changed",
    requests: [.source, .wire], responses: [.source, .wire], unused: .source,
    "Neither code nor values of the old type fit.")
  static let typeNarrowed = Rule(
    "type-narrowed", "type narrowed",
    requests: [.source, .wire], responses: .source, unused: .source,
    "Values that could be sent are refused; what is received is still readable.")
  static let typeWidened = Rule(
    "type-widened", "type widened",
    requests: .source, responses: [.source, .wire], unused: .source,
    "What could be sent still can be; old programs cannot read all that comes.")
  static let becameEnumeration = Rule(
    "became-enumeration", "now one of listed values",
    requests: [.source, .wire], responses: .source, unused: .source,
    "Other values are refused; Swift has a type of its own for it.")
  static let stoppedEnumeration = Rule(
    "stopped-being-enumeration", "no longer one of listed values", .source,
    "Swift has a plain value instead; our enumerations are open, so that old programs read any.")
  static let typeReferenceChanged = Rule(
    "type-reference-changed", "described by another schema", .source,
    "Swift has another type for it; what changed within is told for itself.")
}
