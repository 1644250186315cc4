import Foundation

/// Writes the properties of one JSON object.
///
/// A method with `IfPresent` writes nothing for nil. Every method throws `EncodingError` where
/// the value has no JSON form, such as a number that is not finite.
public struct FieldWriter {
  var container: KeyedEncodingContainer<FieldKey>

  /// Begins a JSON object at the encoder's place.
  public init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: FieldKey.self)
  }

  /// Writes a string.
  public mutating func string(_ key: String, _ value: String) throws {
    try container.encode(value, forKey: FieldKey(key))
  }

  /// Writes a string that may be absent.
  public mutating func stringIfPresent(_ key: String, _ value: String?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes an integer.
  public mutating func int(_ key: String, _ value: Int) throws {
    try container.encode(value, forKey: FieldKey(key))
  }

  /// Writes an integer that may be absent.
  public mutating func intIfPresent(_ key: String, _ value: Int?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes a number.
  public mutating func double(_ key: String, _ value: Double) throws {
    try container.encode(value, forKey: FieldKey(key))
  }

  /// Writes a number that may be absent.
  public mutating func doubleIfPresent(_ key: String, _ value: Double?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes a Boolean.
  public mutating func bool(_ key: String, _ value: Bool) throws {
    try container.encode(value, forKey: FieldKey(key))
  }

  /// Writes a Boolean that may be absent.
  public mutating func boolIfPresent(_ key: String, _ value: Bool?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes a time in RFC 3339, UTC, to the microsecond.
  public mutating func date(_ key: String, _ value: Date) throws {
    guard let text = value.rfc3339 else {
      let path = container.codingPath + [FieldKey(key)]
      throw EncodingError.invalidValue(
        value,
        .init(codingPath: path, debugDescription: Date.rfc3339Range)
      )
    }
    try string(key, text)
  }

  /// Writes a time that may be absent.
  public mutating func dateIfPresent(_ key: String, _ value: Date?) throws {
    if let value { try date(key, value) }
  }

  /// Writes an array of strings.
  public mutating func strings(_ key: String, _ value: [String]) throws {
    try container.encode(value, forKey: FieldKey(key))
  }

  /// Writes an array of strings that may be absent.
  public mutating func stringsIfPresent(_ key: String, _ value: [String]?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes any JSON value, null included.
  public mutating func json(_ key: String, _ value: JSONValue) throws {
    try container.encode(value, forKey: FieldKey(key))
  }

  /// Writes any JSON value that may be absent; `JSONValue.null` is written as null.
  public mutating func jsonIfPresent(_ key: String, _ value: JSONValue?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes a JSON object of any properties.
  public mutating func object(_ key: String, _ value: [String: JSONValue]) throws {
    try container.encode(value, forKey: FieldKey(key))
  }

  /// Writes a JSON object of any properties that may be absent.
  public mutating func objectIfPresent(_ key: String, _ value: [String: JSONValue]?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes a value of any other type.
  public mutating func value<Value: Encodable>(_ key: String, _ value: Value) throws {
    try container.encode(value, forKey: FieldKey(key))
  }

  /// Writes a value of any other type that may be absent.
  public mutating func valueIfPresent<Value: Encodable>(_ key: String, _ value: Value?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes a value that may be null and may be absent: nothing for nil, null for `.null`.
  public mutating func nullable<Value: Encodable>(_ key: String, _ value: Nullable<Value>?) throws {
    try container.encodeIfPresent(value, forKey: FieldKey(key))
  }

  /// Writes additional properties beside the declared ones.
  ///
  /// Call it before the declared properties are written, so that these win where a key is in both.
  public mutating func additional<Value: Encodable>(_ values: [String: Value]) throws {
    for (key, value) in values {
      try container.encode(value, forKey: FieldKey(key))
    }
  }
}
