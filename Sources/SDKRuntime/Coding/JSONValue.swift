import Foundation

/// Any JSON value.
///
/// Numbers keep their value: integers of 64 bits in ``integer(_:)``, longer ones of up to 38 digits
/// in ``largeInteger(_:)``, all others in ``double(_:)``. A double without a fraction, such as 2.0,
/// is one number with the integer 2 in JSON, and reads back as the integer.
public enum JSONValue: Hashable, Sendable {
  /// JSON's null.
  case null
  /// True or false.
  case bool(Bool)
  /// An integer that 64 bits hold.
  case integer(Int64)
  /// An integer beyond 64 bits, of at most 38 digits.
  case largeInteger(Decimal)
  /// A number with a fraction or beyond 38 digits.
  case double(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; the order of its properties has no meaning.
  case object([String: JSONValue])
}

extension JSONValue {
  /// Whether the value is null.
  public var isNull: Bool { self == .null }

  /// The Boolean, or nil for another kind.
  public var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The integer, or nil for another kind and for an integer beyond 64 bits.
  public var integerValue: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The number, rounded to the nearest double where it is a long integer; nil for another kind.
  public var doubleValue: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .largeInteger(let value): NSDecimalNumber(decimal: value).doubleValue
    case .double(let value): value
    default: nil
    }
  }

  /// The string, or nil for another kind.
  public var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The array, or nil for another kind.
  public var arrayValue: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The object, or nil for another kind.
  public var objectValue: [String: JSONValue]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The property of an object; nil where there is none or the value is no object.
  public subscript(key: String) -> JSONValue? {
    objectValue?[key]
  }

  /// The element of an array; nil where there is none or the value is no array.
  public subscript(index: Int) -> JSONValue? {
    guard let array = arrayValue, array.indices.contains(index) else { return nil }
    return array[index]
  }
}

extension JSONValue {
  /// The value of a JSON text; of any other text, that text.
  public init(json text: String) {
    let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    self = value ?? .string(text)
  }
}
