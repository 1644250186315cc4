// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Kinds`.
public enum Kinds: Union, ExpressibleByIntegerLiteral {
  case integer(Int)
  case circle(Circle)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  /// Makes a value of a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.integer)
    reader.object(["radius"], required: ["radius"], Self.circle)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .integer(let value): value
    case .circle(let value): value
    case .unknown(let value): value
    }
  }
}
