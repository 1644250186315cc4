// Made by gen from input.yaml (Choices 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Tree`.
public indirect enum Tree: Union, ExpressibleByStringLiteral {
  case string(String)
  case branch(Branch)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  /// Makes a value of a literal.
  public init(stringLiteral value: String) { self = .string(value) }
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.string)
    reader.object(["left", "right"], required: ["left", "right"], Self.branch)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .string(let value): value
    case .branch(let value): value
    case .unknown(let value): value
    }
  }
}
