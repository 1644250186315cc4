// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A choice of shapes, and a demand for members.
public enum Demanding: Union {
  case circle(Circle)
  case square(Square)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["a", "b", "radius"], required: ["radius"], Self.circle)
    reader.object(["a", "b", "side"], required: ["side"], Self.square)
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

/// The API's `DemandingParts`.
public struct DemandingParts: Model {
  /// The member `radius`.
  public var radius: Double

  /// Makes a value of its parts.
  public init(radius: Double) {
    self.radius = radius
  }
  public init(fields: FieldReader) throws {
    radius = try fields.double("radius")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.double("radius", radius)
  }
}

extension Demanding {
  /// Circle
  public struct Circle: Model {
    /// The member `a`.
    public var a: String?
    /// The member `b`.
    public var b: String?
    /// The member `radius`.
    public var radius: Double

    /// Makes a value of its parts.
    public init(a: String? = nil, b: String? = nil, radius: Double) {
      self.a = a
      self.b = b
      self.radius = radius
    }
    public init(fields: FieldReader) throws {
      a = try fields.stringIfPresent("a")
      b = try fields.stringIfPresent("b")
      radius = try fields.double("radius")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("a", a)
      try fields.stringIfPresent("b", b)
      try fields.double("radius", radius)
    }
  }

  /// Square
  public struct Square: Model {
    /// The member `a`.
    public var a: String?
    /// The member `b`.
    public var b: String?
    /// The member `side`.
    public var side: Double

    /// Makes a value of its parts.
    public init(a: String? = nil, b: String? = nil, side: Double) {
      self.a = a
      self.b = b
      self.side = side
    }
    public init(fields: FieldReader) throws {
      a = try fields.stringIfPresent("a")
      b = try fields.stringIfPresent("b")
      side = try fields.double("side")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("a", a)
      try fields.stringIfPresent("b", b)
      try fields.double("side", side)
    }
  }
}
