// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Typed`.
public struct Typed: Model {
  /// The member `a`.
  public var a: String?
  /// The members without a name of their own.
  public var additionalProperties: [String: Int]

  /// Makes a value of its parts.
  public init(a: String? = nil, additionalProperties: [String: Int] = [:]) {
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

/// The API's `Tuple`.
public typealias Tuple = [TupleItem]

/// The API's `tuple_item`.
public enum TupleItem: Union, ExpressibleByStringLiteral {
  case boolean(Bool)
  case number(Double)
  case string(String)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  /// Makes a value of a literal.
  public init(stringLiteral value: String) { self = .string(value) }
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.boolean)
    reader.value(Self.number)
    reader.value(Self.string)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .boolean(let value): value
    case .number(let value): value
    case .string(let value): value
    case .unknown(let value): value
    }
  }
}
