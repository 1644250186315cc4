import Foundation

/// Reads the properties of one JSON object.
///
/// Every method throws `DecodingError` where the property is of another kind; those without
/// `IfPresent` also where it is absent or null. The common kinds have methods of their own that
/// are not generic, which keeps models quick to compile.
public struct FieldReader {
  let container: KeyedDecodingContainer<FieldKey>

  /// Opens the JSON object at the decoder's place.
  ///
  /// - Throws: `DecodingError` where something else than an object is there.
  public init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: FieldKey.self)
  }

  /// Reads a string.
  public func string(_ key: String) throws -> String {
    try container.decode(String.self, forKey: FieldKey(key))
  }

  /// Reads a string; nil where it is absent or null.
  public func stringIfPresent(_ key: String) throws -> String? {
    try container.decodeIfPresent(String.self, forKey: FieldKey(key))
  }

  /// Reads an integer.
  public func int(_ key: String) throws -> Int {
    try naming(key) { try container.decode(Int.self, forKey: $0) }
  }

  /// Reads an integer; nil where it is absent or null.
  public func intIfPresent(_ key: String) throws -> Int? {
    try naming(key) { try container.decodeIfPresent(Int.self, forKey: $0) }
  }

  /// Reads an integer, naming the property where it is no integer: Foundation's error for a
  /// fraction or a number that is too large has no path.
  private func naming<Value>(_ key: String, _ read: (FieldKey) throws -> Value) throws -> Value {
    let fieldKey = FieldKey(key)
    do {
      return try read(fieldKey)
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      throw unfit(fieldKey)
    } catch let error where !(error is DecodingError) {
      throw unfit(fieldKey)
    }
  }

  private func unfit(_ key: FieldKey) -> DecodingError {
    .typeMismatch(
      Int.self,
      .init(
        codingPath: container.codingPath + [key],
        debugDescription: "The number is not an integer of 64 bits."))
  }

  /// Reads a number.
  public func double(_ key: String) throws -> Double {
    try container.decode(Double.self, forKey: FieldKey(key))
  }

  /// Reads a number; nil where it is absent or null.
  public func doubleIfPresent(_ key: String) throws -> Double? {
    try container.decodeIfPresent(Double.self, forKey: FieldKey(key))
  }

  /// Reads a Boolean.
  public func bool(_ key: String) throws -> Bool {
    try container.decode(Bool.self, forKey: FieldKey(key))
  }

  /// Reads a Boolean; nil where it is absent or null.
  public func boolIfPresent(_ key: String) throws -> Bool? {
    try container.decodeIfPresent(Bool.self, forKey: FieldKey(key))
  }

  /// Reads an RFC 3339 time.
  public func date(_ key: String) throws -> Date {
    try date(from: string(key), key)
  }

  /// Reads an RFC 3339 time; nil where it is absent, null or an empty string.
  public func dateIfPresent(_ key: String) throws -> Date? {
    guard let text = try stringIfPresent(key), !text.isEmpty else { return nil }
    return try date(from: text, key)
  }

  /// Reads an array of strings.
  public func strings(_ key: String) throws -> [String] {
    try container.decode([String].self, forKey: FieldKey(key))
  }

  /// Reads an array of strings; nil where it is absent or null.
  public func stringsIfPresent(_ key: String) throws -> [String]? {
    try container.decodeIfPresent([String].self, forKey: FieldKey(key))
  }

  /// Reads any JSON value, null included.
  public func json(_ key: String) throws -> JSONValue {
    try container.decode(JSONValue.self, forKey: FieldKey(key))
  }

  /// Reads any JSON value, null included; nil where it is absent.
  public func jsonIfPresent(_ key: String) throws -> JSONValue? {
    let key = FieldKey(key)
    // A bare nil would be a JSONValue, which has a null of its own.
    guard container.contains(key) else { return Optional.none }
    return try container.decode(JSONValue.self, forKey: key)
  }

  /// Reads a JSON object of any properties.
  public func object(_ key: String) throws -> [String: JSONValue] {
    try container.decode([String: JSONValue].self, forKey: FieldKey(key))
  }

  /// Reads a JSON object of any properties; nil where it is absent or null.
  public func objectIfPresent(_ key: String) throws -> [String: JSONValue]? {
    try container.decodeIfPresent([String: JSONValue].self, forKey: FieldKey(key))
  }

  /// Reads a value of any other type.
  public func value<Value: Decodable>(_ key: String) throws -> Value {
    try container.decode(Value.self, forKey: FieldKey(key))
  }

  /// Reads a value of any other type; nil where it is absent or null.
  public func valueIfPresent<Value: Decodable>(_ key: String) throws -> Value? {
    try container.decodeIfPresent(Value.self, forKey: FieldKey(key))
  }

  /// Reads a value that may be null and may be absent: nil where it is absent.
  public func nullable<Value: Decodable>(_ key: String) throws -> Nullable<Value>? {
    let key = FieldKey(key)
    guard container.contains(key) else { return nil }
    return try container.decode(Nullable<Value>.self, forKey: key)
  }

  /// Reads every property that is not a declared one.
  public func additional<Value: Decodable>(knownKeys: [String]) throws -> [String: Value] {
    let known = Set(knownKeys)
    var values: [String: Value] = [:]
    for key in container.allKeys where !known.contains(key.stringValue) {
      values[key.stringValue] = try container.decode(Value.self, forKey: key)
    }
    return values
  }

  private func date(from text: String, _ key: String) throws -> Date {
    guard let date = Date(rfc3339: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: FieldKey(key),
        in: container,
        debugDescription: Date.rfc3339Expectation
      )
    }
    return date
  }
}
