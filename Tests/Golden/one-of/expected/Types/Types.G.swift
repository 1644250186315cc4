// Made by gen from input.yaml (Choices 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Lists that only their elements tell apart, in a union and in one within it.
public enum Gallery: Union {
  case paintings([Painting])
  case statues([Statue])
  case value(Value)
  case poster(Poster)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.content(Self.paintings)
    reader.content(Self.statues)
    reader.content(Self.value)
    reader.object(["radius", "print"], required: ["radius", "print"], Self.poster)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .paintings(let value): value
    case .statues(let value): value
    case .value(let value): value
    case .poster(let value): value
    case .unknown(let value): value
    }
  }
}

extension Gallery {
  /// The API's `painting`.
  public struct Painting: Model {
    /// The member `name`.
    public var name: String?
    /// The member `frame`.
    public var frame: String?

    /// Makes a value of its parts.
    public init(name: String? = nil, frame: String? = nil) {
      self.name = name
      self.frame = frame
    }
    public init(fields: FieldReader) throws {
      name = try fields.stringIfPresent("name")
      frame = try fields.stringIfPresent("frame")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("name", name)
      try fields.stringIfPresent("frame", frame)
    }
  }

  /// The API's `statue`.
  public struct Statue: Model {
    /// The member `name`.
    public var name: String?
    /// The member `stone`.
    public var stone: String?

    /// Makes a value of its parts.
    public init(name: String? = nil, stone: String? = nil) {
      self.name = name
      self.stone = stone
    }
    public init(fields: FieldReader) throws {
      name = try fields.stringIfPresent("name")
      stone = try fields.stringIfPresent("stone")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("name", name)
      try fields.stringIfPresent("stone", stone)
    }
  }

  /// The API's `value`.
  public enum Value: Union {
    case shapes([Shape])
    case circle(Circle)
    /// A value that fits none of the alternatives: its JSON.
    case unknown(JSONValue)
    public init(from decoder: any Decoder) throws {
      var reader = UnionReader<Self>(decoder)
      reader.value(Self.shapes)
      reader.object(["radius", "color"], required: ["radius"], Self.circle)
      self = try reader.result ?? .unknown(decoder.value())
    }
    public var anyValue: any Encodable & Sendable {
      switch self {
      case .shapes(let value): value
      case .circle(let value): value
      case .unknown(let value): value
      }
    }
  }

  /// Poster
  public struct Poster: Model {
    /// The member `radius`.
    public var radius: Double
    /// The member `print`.
    public var print: String

    /// Makes a value of its parts.
    public init(radius: Double, print: String) {
      self.radius = radius
      self.print = print
    }
    public init(fields: FieldReader) throws {
      radius = try fields.double("radius")
      print = try fields.string("print")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.double("radius", radius)
      try fields.string("print", print)
    }
  }
}
