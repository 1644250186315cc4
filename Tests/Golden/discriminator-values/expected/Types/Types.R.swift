// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// An alternative of itself, without a discriminator.
public enum Ring: Union {
  case ringList([Ring])
  case point(Point)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.ringList)
    reader.object(["x"], required: ["x"], Self.point)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .ringList(let value): value
    case .point(let value): value
    case .unknown(let value): value
    }
  }
}
