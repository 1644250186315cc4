import Diagnostics

/// One thing in a value that its schema does not allow.
public struct SchemaFailure: Sendable {
  /// Where in the value, as a JSON Pointer (RFC 6901); empty for the value as a whole.
  public var pointer: String
  /// Where the offending part of the value stands.
  public var location: SourceLocation
  /// The keyword of the schema that is not met; `false` for the schema that allows nothing.
  public var keyword: String
  /// Where the keyword's value stands.
  public var schemaLocation: SourceLocation
  /// What is wrong, as a plain sentence without its full stop.
  public var message: String
  /// What to do about it, where that can be guessed.
  public var remedy: String?
  /// For `anyOf` and `oneOf`: what is wrong by the branch that was most likely meant.
  public var causes: [SchemaFailure] = []

  /// How far inside the value the failure is; 0 for the value as a whole.
  var depth: Int
}
