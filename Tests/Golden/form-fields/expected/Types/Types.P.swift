// Made by gen from input.yaml (Club 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `pay_kind`.
public struct PayKind: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let card = Self(rawValue: "card")
  public static let debit = Self(rawValue: "debit")
  public static let wallet = Self(rawValue: "wallet")
  public static let points = Self(rawValue: "points")
}

/// The API's `pay_reference`.
public enum PayReference: Union, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  case integer(Int)
  case string(String)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  /// Makes a value of a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a value of a literal.
  public init(stringLiteral value: String) { self = .string(value) }
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.integer)
    reader.value(Self.string)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .integer(let value): value
    case .string(let value): value
    case .unknown(let value): value
    }
  }
}
