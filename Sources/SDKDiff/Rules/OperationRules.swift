// Operations.
extension Rule {
  static let operationAdded = Rule(
    "operation-added", "operation added", [],
    "Nobody calls it yet.")
  static let operationRemoved = Rule(
    "operation-removed", "operation removed", [.source, .wire],
    "Its calls do not compile, and those of old programs fail.")
  static let operationMethodChanged = Rule(
    "operation-method-changed", "method changed", .wire,
    "Old programs send the old method.")
  static let operationPathChanged = Rule(
    "operation-path-changed", "path changed", .wire,
    "Old programs call the old path.")
  static let callRenamed = Rule(
    "call-renamed", "call renamed", .source,
    "Its Swift name is another; the request is the same.")
  static let callChanged = Rule(
    "call-changed", "call changed in Swift", .source,
    "Code for the old call does not fit the new one.")
  static let operationServerChanged = Rule(
    "operation-server-changed", "server of the operation changed", .wire,
    "Old programs call the old server.")
  static let argumentsReordered = Rule(
    "arguments-reordered", "arguments reordered", .source,
    "Swift takes labelled arguments in one order only.")
  static let pagingAdded = Rule(
    "paging-added", "paging added", [],
    "Only adds to what can be done.")
  static let pagingRemoved = Rule(
    "paging-removed", "paging removed", .source,
    "Code that goes through the pages does not compile.")
  static let pagingChanged = Rule(
    "paging-changed", "paging changed", .wire,
    "Old programs look for the next page in the old way.")
}
