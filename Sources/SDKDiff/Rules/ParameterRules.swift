// Parameters outside of a JSON body.
extension Rule {
  static let parameterAddedOptional = Rule(
    "parameter-added-optional", "optional parameter added", [],
    "It may be left out, and its argument has a default.")
  static let parameterAddedRequired = Rule(
    "parameter-added-required", "required parameter added", [.source, .wire],
    "Old calls do not give it.")
  static let parameterRemoved = Rule(
    "parameter-removed", "parameter removed", .source,
    "Calls that give it do not compile; an API passes over what it does not know.")
  static let parameterRenamed = Rule(
    "parameter-renamed", "path parameter renamed", .source,
    "The argument has another label; the path is filled as before.")
  static let parameterBecameRequired = Rule(
    "parameter-became-required", "parameter is now required", [.source, .wire],
    "Old calls may leave it out.")
  static let parameterBecameOptional = Rule(
    "parameter-became-optional", "parameter is now optional", .source,
    "The argument goes behind the required ones.")
  static let parameterMoved = Rule(
    "parameter-moved", "parameter sent in another place", .wire,
    "Old programs send it where it was.")
  static let parameterStyleChanged = Rule(
    "parameter-style-changed", "parameter written in another way", .wire,
    "Old programs write it the old way.")
}
