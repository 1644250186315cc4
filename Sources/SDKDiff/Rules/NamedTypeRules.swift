// Named types.
extension Rule {
  static let typeAdded = Rule(
    "type-added", "type added", [],
    "Nobody names it yet.")
  static let bodyTypeAdded = Rule(
    "body-type-added", "schema of a request body added", [],
    "No code can name it: the call takes the members one by one.")
  static let typeRemoved = Rule(
    "type-removed", "type removed", .source,
    "Code that names it does not compile.")
  static let typeRenamed = Rule(
    "type-renamed", "type renamed", .source,
    "Code that names it does not compile.")
  static let schemaRenamed = Rule(
    "schema-renamed", "schema renamed", [],
    "Swift calls the type as before, and on the wire schemas have no names.")
  static let bodyTypeRemoved = Rule(
    "body-type-removed", "schema of a request body removed", [],
    "No code can name it: the call takes the members one by one.")
  static let bodyTypeRenamed = Rule(
    "body-type-renamed", "schema of a request body renamed", [],
    "No code can name it: the call takes the members one by one.")
  static let swiftNameChanged = Rule(
    "swift-name-changed", "Swift name changed", .source,
    "The document calls it as before, but code that names it does not compile.")
  static let typeHidden = Rule(
    "type-hidden", "type can no longer be named", .source,
    "It is now only the body of one call, which takes the members one by one.")
  static let argumentDemanded = Rule(
    "argument-demanded", "argument without a default now", .source,
    "It had one while only one value was known.")
}
