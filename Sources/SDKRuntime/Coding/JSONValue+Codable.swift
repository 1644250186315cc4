import Foundation

extension JSONValue: Codable {
  /// Reads any JSON value.
  ///
  /// - Throws: `DecodingError` for a number that no double can hold, such as 1e999.
  public init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let string = try? single.decode(String.self) {
      self = .string(string)
    } else if let bool = try? single.decode(Bool.self) {
      self = .bool(bool)
    } else if let object = try? decoder.container(keyedBy: FieldKey.self) {
      self = try .object(Self.members(of: object))
    } else if var array = try? decoder.unkeyedContainer() {
      self = try .array(Self.elements(of: &array))
    } else {
      self = try Self.number(in: single)
    }
  }

  /// Writes the value.
  ///
  /// - Throws: `EncodingError` for a double that is not finite.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .largeInteger(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  private static func members(
    of container: KeyedDecodingContainer<FieldKey>
  ) throws -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    for key in container.allKeys {
      members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
    }
    return members
  }

  private static func elements(
    of container: inout any UnkeyedDecodingContainer
  ) throws -> [JSONValue] {
    var elements: [JSONValue] = []
    elements.reserveCapacity(container.count ?? 0)
    while !container.isAtEnd {
      elements.append(try container.decode(JSONValue.self))
    }
    return elements
  }

  private static func number(in container: any SingleValueDecodingContainer) throws -> JSONValue {
    let double = try container.decode(Double.self)
    // Where 64 bits end, a double has rounded: only the decimal shows the true integer.
    if double.magnitude >= 0x1p63, double.magnitude <= 1e38,
      let decimal = try? container.decode(Decimal.self), decimal.isInteger
    {
      return Int64(decimal.description).map(JSONValue.integer) ?? .largeInteger(decimal)
    }
    if let integer = try? container.decode(Int64.self) {
      return .integer(integer)
    }
    return .double(double)
  }
}

extension Decimal {
  fileprivate var isInteger: Bool {
    var value = self
    var rounded = Decimal()
    NSDecimalRound(&rounded, &value, 0, .plain)
    return rounded == self
  }
}
