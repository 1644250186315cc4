// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Paint`.
public enum Paint: Union {
  case filled(Filled)
  case outlined(Outlined)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["fill"], required: ["fill"], Self.filled)
    reader.object(["outline"], required: ["outline"], Self.outlined)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .filled(let value): value
    case .outlined(let value): value
    case .unknown(let value): value
    }
  }
}

/// A shape and its paint in one object.
public enum Painted: Union {
  case circleAndFilled(CircleAndFilled)
  case circleAndOutlined(CircleAndOutlined)
  case squareAndFilled(SquareAndFilled)
  case squareAndOutlined(SquareAndOutlined)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["radius", "fill"], required: ["radius", "fill"], Self.circleAndFilled)
    reader.object(["radius", "outline"], required: ["radius", "outline"], Self.circleAndOutlined)
    reader.object(["side", "fill"], required: ["side", "fill"], Self.squareAndFilled)
    reader.object(["side", "outline"], required: ["side", "outline"], Self.squareAndOutlined)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .circleAndFilled(let value): value
    case .circleAndOutlined(let value): value
    case .squareAndFilled(let value): value
    case .squareAndOutlined(let value): value
    case .unknown(let value): value
    }
  }
}

extension Painted {
  /// Circle and Filled
  public struct CircleAndFilled: Model {
    /// The member `radius`.
    public var radius: Double
    /// The member `fill`.
    public var fill: String

    /// Makes a value of its parts.
    public init(radius: Double, fill: String) {
      self.radius = radius
      self.fill = fill
    }
    public init(fields: FieldReader) throws {
      radius = try fields.double("radius")
      fill = try fields.string("fill")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.double("radius", radius)
      try fields.string("fill", fill)
    }
  }

  /// Circle and Outlined
  public struct CircleAndOutlined: Model {
    /// The member `radius`.
    public var radius: Double
    /// The member `outline`.
    public var outline: String

    /// Makes a value of its parts.
    public init(radius: Double, outline: String) {
      self.radius = radius
      self.outline = outline
    }
    public init(fields: FieldReader) throws {
      radius = try fields.double("radius")
      outline = try fields.string("outline")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.double("radius", radius)
      try fields.string("outline", outline)
    }
  }

  /// Square and Filled
  public struct SquareAndFilled: Model {
    /// The member `side`.
    public var side: Double
    /// The member `fill`.
    public var fill: String

    /// Makes a value of its parts.
    public init(side: Double, fill: String) {
      self.side = side
      self.fill = fill
    }
    public init(fields: FieldReader) throws {
      side = try fields.double("side")
      fill = try fields.string("fill")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.double("side", side)
      try fields.string("fill", fill)
    }
  }

  /// Square and Outlined
  public struct SquareAndOutlined: Model {
    /// The member `side`.
    public var side: Double
    /// The member `outline`.
    public var outline: String

    /// Makes a value of its parts.
    public init(side: Double, outline: String) {
      self.side = side
      self.outline = outline
    }
    public init(fields: FieldReader) throws {
      side = try fields.double("side")
      outline = try fields.string("outline")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.double("side", side)
      try fields.string("outline", outline)
    }
  }
}
