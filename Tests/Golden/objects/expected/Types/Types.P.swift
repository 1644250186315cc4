// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Patterned`.
public struct Patterned: Model {
  /// The member `a`.
  public var a: String?
  /// The members without a name of their own.
  public var additionalProperties: [String: Bool]

  /// Makes a value of its parts.
  public init(a: String? = nil, additionalProperties: [String: Bool] = [:]) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    a = try fields.stringIfPresent("a")
    additionalProperties = try fields.additional(knownKeys: ["a"])
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.stringIfPresent("a", a)
  }
}

/// The API's `Patterns`.
public typealias Patterns = [String: Pattern]

/// The API's `Pair`.
public typealias Pair = [Double]

/// The API's `pattern`.
public enum Pattern: Union, ExpressibleByStringLiteral {
  case number(Double)
  case string(String)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  /// Makes a value of a literal.
  public init(stringLiteral value: String) { self = .string(value) }
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.number)
    reader.value(Self.string)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .number(let value): value
    case .string(let value): value
    case .unknown(let value): value
    }
  }
}
