/// A JSON object with declared properties.
///
/// A model reads itself from a ``FieldReader`` and writes itself to a ``FieldWriter``; `Codable`
/// follows from those two. Decode with `JSONDecoder.sdk()` and encode with
/// `JSONEncoder.sdk()`, which treat times as the API does.
public protocol Model: OutgoingModel, Decodable {
  /// Reads the properties of one JSON object.
  ///
  /// - Throws: `DecodingError` with the path to the property that is absent or of another kind.
  init(fields: FieldReader) throws
}

/// A JSON object with declared properties that is sent and never received.
public protocol OutgoingModel: Encodable, Sendable, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Writes the properties into one JSON object.
  ///
  /// - Throws: `EncodingError` where a value has no JSON form.
  func write(to fields: inout FieldWriter) throws

  /// The names of the members that are secrets by the API's description, besides those whose names
  /// say so.
  static var secretMembers: Set<String> { get }
}

extension Model {
  /// Reads the model from a JSON object.
  public init(from decoder: any Decoder) throws {
    MarkedNames.note(Self.self)
    try self.init(fields: FieldReader(decoder))
  }
}

extension OutgoingModel {
  /// No members but those whose names say so.
  public static var secretMembers: Set<String> { [] }

  /// Writes the model as a JSON object.
  public func encode(to encoder: any Encoder) throws {
    MarkedNames.note(Self.self)
    var fields = FieldWriter(encoder)
    try write(to: &fields)
    guard !Self.secretMembers.isEmpty, let key = CodingUserInfoKey.hidesSecrets,
      encoder.userInfo[key] != nil
    else { return }
    for name in Self.secretMembers { try fields.string(name, "…") }
  }
}

extension CodingUserInfoKey {
  /// Set where a model is written to be shown, not to be sent.
  static var hidesSecrets: CodingUserInfoKey? {
    CodingUserInfoKey(rawValue: "SDKRuntime.hidesSecrets")
  }
}
