// Made by gen from input.yaml (Atlas 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `query_either`.
public enum QueryEither: Union, ExpressibleByIntegerLiteral {
  case boolean(Bool)
  case integer(Int)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  /// Makes a value of a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.boolean)
    reader.value(Self.integer)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .boolean(let value): value
    case .integer(let value): value
    case .unknown(let value): value
    }
  }
}

/// The API's `query_order`.
public struct QueryOrder: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let asc = Self(rawValue: "asc")
  public static let desc = Self(rawValue: "desc")
}
