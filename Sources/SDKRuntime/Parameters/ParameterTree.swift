import Foundation

/// The value of a parameter, as far as styles tell values apart; properties are in the order of
/// their names.
enum ParameterTree {
  case text(String)
  case list([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// Nil for null.
  init?(_ value: JSONValue) {
    switch value {
    case .null: return nil
    case .array(let elements): self = .list(elements.filter { !$0.isNull })
    case .object(let members):
      self = .object(
        members.filter { !$0.value.isNull }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    default: self = .text(value.parameterText)
    }
  }
}

extension JSONValue {
  /// Makes the JSON that a value encodes to.
  ///
  /// - Throws: `EncodingError` where it has none.
  init(encoding value: any Encodable) throws {
    let data = try JSONEncoder.sdk().encode(value)
    self = try JSONDecoder.sdk().decode(JSONValue.self, from: data)
  }

  /// Whether the value is no list and no object.
  var isPlain: Bool {
    switch self {
    case .array, .object: false
    case .null, .bool, .integer, .largeInteger, .double, .string: true
    }
  }

  /// The value as one text: a string without quotes, all else as in JSON.
  var parameterText: String {
    switch self {
    case .string(let text): text
    case .bool(let value): value.description
    case .integer(let value): value.description
    case .largeInteger(let value): value.description
    case .double(let value): value.description
    case .null, .array, .object: jsonText
    }
  }

  /// The value as JSON.
  var jsonText: String {
    // Only a number that is not finite has no JSON, and no JSON value was read from one.
    let data = try? JSONEncoder.sdk().encode(self)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
