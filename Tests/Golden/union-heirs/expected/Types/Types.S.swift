// Made by gen from input.yaml (Heirs 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Shape`.
public enum Shape: Union {
  case circle(Circle)
  case square(Square)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["radius"], required: ["radius"], Self.circle)
    reader.object(["side"], required: ["side"], Self.square)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .circle(let value): value
    case .square(let value): value
    case .unknown(let value): value
    }
  }
}

/// The API's `Square`.
public struct Square: Model {
  /// The member `side`.
  public var side: Double

  /// Makes a value of its parts.
  public init(side: Double) {
    self.side = side
  }
  public init(fields: FieldReader) throws {
    side = try fields.double("side")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.double("side", side)
  }
}
