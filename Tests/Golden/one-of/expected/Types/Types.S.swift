// Made by gen from input.yaml (Choices 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Square`.
public struct Square: Model {
  /// The member `side`.
  public var side: Double
  /// The member `color`.
  public var color: String?

  /// Makes a value of its parts.
  public init(side: Double, color: String? = nil) {
    self.side = side
    self.color = color
  }
  public init(fields: FieldReader) throws {
    side = try fields.double("side")
    color = try fields.stringIfPresent("color")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.double("side", side)
    try fields.stringIfPresent("color", color)
  }
}

/// A shape, told by its members.
public enum Shape: Union {
  case circle(Circle)
  case square(Square)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["radius", "color"], required: ["radius"], Self.circle)
    reader.object(["side", "color"], required: ["side"], Self.square)
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
