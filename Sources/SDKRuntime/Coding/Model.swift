/// A JSON object with declared properties.
///
/// A model reads itself from a ``FieldReader`` and writes itself to a ``FieldWriter``; `Codable`
/// follows from those two. Decode with ``Foundation/JSONDecoder/sdk()`` and encode with
/// ``Foundation/JSONEncoder/sdk()``, which treat times as the API does.
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
}

extension Model {
  /// Reads the model from a JSON object.
  public init(from decoder: any Decoder) throws {
    try self.init(fields: FieldReader(decoder))
  }
}

extension OutgoingModel {
  /// Writes the model as a JSON object.
  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try write(to: &fields)
  }
}
