// Bodies, results and errors.
extension Rule {
  static let bodyAddedRequired = Rule(
    "body-added-required", "request body now required", .wire,
    "Old programs send none.")
  static let bodyAddedOptional = Rule(
    "body-added-optional", "request body now allowed", [],
    "It may be left out.")
  static let bodyRemoved = Rule(
    "body-removed", "request body no longer taken", [],
    "An API passes over a body that it does not want; arguments that went are told for themselves.")
  static let bodyFormatChanged = Rule(
    "body-format-changed", "request body written in another way", .wire,
    "Old programs send the old media type.")
  static let bodyTypeReplaced = Rule(
    "body-type-replaced", "request body described by another schema", [],
    "The call takes the members one by one; what changed of them is told for itself.")
  static let resultAdded = Rule(
    "result-added", "response now has a body", .source,
    "The call returns something.")
  static let resultRemoved = Rule(
    "result-removed", "response no longer has a body", [.source, .wire],
    "The call returns nothing, and old programs read what does not come.")
  static let resultChanged = Rule(
    "result-changed", "response of another kind", [.source, .wire],
    "The call returns another type, and old programs cannot read it.")
  static let resultBecameOptional = Rule(
    "result-became-optional", "response may have no body", [.source, .wire],
    "The call returns an optional, and old programs fail without a body.")
  static let resultBecameRequired = Rule(
    "result-became-required", "response always has a body", .source,
    "The call returns no optional any more.")
  static let resultMediaTypeChanged = Rule(
    "result-media-type-changed", "response of another media type", .wire,
    "Old programs ask for the old one.")
  static let errorTypeChanged = Rule(
    "error-type-changed", "errors of another type", .source,
    "The call throws another type.")
  static let responseHeaderAdded = Rule(
    "response-header-added", "response header added", [],
    "Only adds to what can be read.")
  static let responseHeaderRemoved = Rule(
    "response-header-removed", "response header removed", .source,
    "Code that reads it may not compile, and finds nothing.")
}
