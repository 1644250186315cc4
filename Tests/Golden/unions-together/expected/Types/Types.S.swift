// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

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

/// A value of one and of the other, with a member of its own.
public enum SideBySide: Union {
  case circleAndFilled(CircleAndFilled)
  case circleAndOutlined(CircleAndOutlined)
  case squareAndFilled(SquareAndFilled)
  case squareAndOutlined(SquareAndOutlined)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["id", "radius", "fill"], required: ["radius", "fill"], Self.circleAndFilled)
    reader.object(
      ["id", "radius", "outline"], required: ["radius", "outline"], Self.circleAndOutlined)
    reader.object(["id", "side", "fill"], required: ["side", "fill"], Self.squareAndFilled)
    reader.object(
      ["id", "side", "outline"], required: ["side", "outline"], Self.squareAndOutlined)
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

/// The API's `SingleResponse`.
public struct SingleResponse: Model {
  /// The member `success`.
  public var success: Bool
  /// The member `result`.
  public var result: Result

  /// Makes a value of its parts.
  public init(success: Bool, result: Result) {
    self.success = success
    self.result = result
  }
  public init(fields: FieldReader) throws {
    success = try fields.bool("success")
    result = try fields.value("result")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.bool("success", success)
    try fields.value("result", result)
  }
}

/// The last of several demands on one member says the most.
public struct ShapeResponse: Model {
  /// The member `success`.
  public var success: Bool
  /// The member `result`.
  public var result: Shape

  /// Makes a value of its parts.
  public init(success: Bool, result: Shape) {
    self.success = success
    self.result = result
  }
  public init(fields: FieldReader) throws {
    success = try fields.bool("success")
    result = try fields.value("result")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.bool("success", success)
    try fields.value("result", result)
  }
}

/// The API's `Same`.
public enum Same: Union {
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

/// The API's `Six`.
public enum Six: Union {
  case withA1(WithA1)
  case withA2(WithA2)
  case withA3(WithA3)
  case withA4(WithA4)
  case withA5(WithA5)
  case withA6(WithA6)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["a1"], required: ["a1"], Self.withA1)
    reader.object(["a2"], required: ["a2"], Self.withA2)
    reader.object(["a3"], required: ["a3"], Self.withA3)
    reader.object(["a4"], required: ["a4"], Self.withA4)
    reader.object(["a5"], required: ["a5"], Self.withA5)
    reader.object(["a6"], required: ["a6"], Self.withA6)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .withA1(let value): value
    case .withA2(let value): value
    case .withA3(let value): value
    case .withA4(let value): value
    case .withA5(let value): value
    case .withA6(let value): value
    case .unknown(let value): value
    }
  }
}

extension SideBySide {
  /// Circle and Filled
  public struct CircleAndFilled: Model {
    /// The member `id`.
    public var id: String?
    /// The member `radius`.
    public var radius: Double
    /// The member `fill`.
    public var fill: String

    /// Makes a value of its parts.
    public init(id: String? = nil, radius: Double, fill: String) {
      self.id = id
      self.radius = radius
      self.fill = fill
    }
    public init(fields: FieldReader) throws {
      id = try fields.stringIfPresent("id")
      radius = try fields.double("radius")
      fill = try fields.string("fill")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("id", id)
      try fields.double("radius", radius)
      try fields.string("fill", fill)
    }
  }

  /// Circle and Outlined
  public struct CircleAndOutlined: Model {
    /// The member `id`.
    public var id: String?
    /// The member `radius`.
    public var radius: Double
    /// The member `outline`.
    public var outline: String

    /// Makes a value of its parts.
    public init(id: String? = nil, radius: Double, outline: String) {
      self.id = id
      self.radius = radius
      self.outline = outline
    }
    public init(fields: FieldReader) throws {
      id = try fields.stringIfPresent("id")
      radius = try fields.double("radius")
      outline = try fields.string("outline")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("id", id)
      try fields.double("radius", radius)
      try fields.string("outline", outline)
    }
  }

  /// Square and Filled
  public struct SquareAndFilled: Model {
    /// The member `id`.
    public var id: String?
    /// The member `side`.
    public var side: Double
    /// The member `fill`.
    public var fill: String

    /// Makes a value of its parts.
    public init(id: String? = nil, side: Double, fill: String) {
      self.id = id
      self.side = side
      self.fill = fill
    }
    public init(fields: FieldReader) throws {
      id = try fields.stringIfPresent("id")
      side = try fields.double("side")
      fill = try fields.string("fill")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("id", id)
      try fields.double("side", side)
      try fields.string("fill", fill)
    }
  }

  /// Square and Outlined
  public struct SquareAndOutlined: Model {
    /// The member `id`.
    public var id: String?
    /// The member `side`.
    public var side: Double
    /// The member `outline`.
    public var outline: String

    /// Makes a value of its parts.
    public init(id: String? = nil, side: Double, outline: String) {
      self.id = id
      self.side = side
      self.outline = outline
    }
    public init(fields: FieldReader) throws {
      id = try fields.stringIfPresent("id")
      side = try fields.double("side")
      outline = try fields.string("outline")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("id", id)
      try fields.double("side", side)
      try fields.string("outline", outline)
    }
  }
}

extension SingleResponse {
  /// The API's `result`.
  public enum Result: Union, ExpressibleByStringLiteral {
    case string(String)
    case object([String: JSONValue])
    /// A value that fits none of the alternatives: its JSON.
    case unknown(JSONValue)
    /// Makes a value of a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    public init(from decoder: any Decoder) throws {
      var reader = UnionReader<Self>(decoder)
      reader.value(Self.string)
      reader.value(Self.object)
      self = try reader.result ?? .unknown(decoder.value())
    }
    public var anyValue: any Encodable & Sendable {
      switch self {
      case .string(let value): value
      case .object(let value): value
      case .unknown(let value): value
      }
    }
  }
}

extension Six {
  /// The API's `with_a1`.
  public struct WithA1: Model {
    /// The member `a1`.
    public var a1: String

    /// Makes a value of its parts.
    public init(a1: String) {
      self.a1 = a1
    }
    public init(fields: FieldReader) throws {
      a1 = try fields.string("a1")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("a1", a1)
    }
  }

  /// The API's `with_a2`.
  public struct WithA2: Model {
    /// The member `a2`.
    public var a2: String

    /// Makes a value of its parts.
    public init(a2: String) {
      self.a2 = a2
    }
    public init(fields: FieldReader) throws {
      a2 = try fields.string("a2")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("a2", a2)
    }
  }

  /// The API's `with_a3`.
  public struct WithA3: Model {
    /// The member `a3`.
    public var a3: String

    /// Makes a value of its parts.
    public init(a3: String) {
      self.a3 = a3
    }
    public init(fields: FieldReader) throws {
      a3 = try fields.string("a3")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("a3", a3)
    }
  }

  /// The API's `with_a4`.
  public struct WithA4: Model {
    /// The member `a4`.
    public var a4: String

    /// Makes a value of its parts.
    public init(a4: String) {
      self.a4 = a4
    }
    public init(fields: FieldReader) throws {
      a4 = try fields.string("a4")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("a4", a4)
    }
  }

  /// The API's `with_a5`.
  public struct WithA5: Model {
    /// The member `a5`.
    public var a5: String

    /// Makes a value of its parts.
    public init(a5: String) {
      self.a5 = a5
    }
    public init(fields: FieldReader) throws {
      a5 = try fields.string("a5")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("a5", a5)
    }
  }

  /// The API's `with_a6`.
  public struct WithA6: Model {
    /// The member `a6`.
    public var a6: String

    /// Makes a value of its parts.
    public init(a6: String) {
      self.a6 = a6
    }
    public init(fields: FieldReader) throws {
      a6 = try fields.string("a6")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("a6", a6)
    }
  }
}
