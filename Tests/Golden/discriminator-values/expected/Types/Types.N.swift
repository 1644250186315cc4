// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Numbered`.
public enum Numbered: Union {
  /// Where `type` is `1`.
  case one(One)
  /// Where `type` is `7`.
  case point(Point)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("type") {
    case "1": self = .one(try decoder.value())
    case "7": self = .point(try decoder.value())
    case nil:
      var reader = UnionReader<Self>(decoder)
      reader.object(["type", "x"], required: ["x"], Self.point)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .one(let value): value
    case .point(let value): value
    case .unknown(let value): value
    }
  }
  public var discriminatorMember: (name: String, value: JSONValue)? {
    switch self {
    case .point: ("type", 7)
    default: nil
    }
  }
}
