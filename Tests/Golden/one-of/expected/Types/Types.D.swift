// Made by gen from input.yaml (Choices 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Drawing`.
public struct Drawing: Model {
  /// The member `main`.
  public var main: Shape
  /// The member `background`.
  public var background: Shape?
  /// The member `overlay`.
  public var overlay: Nullable<Shape>?
  /// The member `label`.
  public var label: Label?
  /// The member `sole`.
  public var sole: Circle?
  /// The member `size`.
  public var size: Nullable<Size>?
  /// The member `gap`.
  public var gap: Nullable<Gap>?
  /// The member `moment`.
  public var moment: String?
  /// The member `model`.
  public var model: ModelModel?
  /// The member `inline`.
  public var inline: Inline?

  /// Makes a value of its parts.
  public init(
    main: Shape, background: Shape?, overlay: Nullable<Shape>? = nil, label: Label? = nil,
    sole: Circle? = nil, size: Nullable<Size>? = nil, gap: Nullable<Gap>? = nil,
    moment: String? = nil, model: ModelModel? = nil, inline: Inline? = nil
  ) {
    self.main = main
    self.background = background
    self.overlay = overlay
    self.label = label
    self.sole = sole
    self.size = size
    self.gap = gap
    self.moment = moment
    self.model = model
    self.inline = inline
  }
  public init(fields: FieldReader) throws {
    main = try fields.value("main")
    background = try fields.value("background")
    overlay = try fields.nullable("overlay")
    label = try fields.valueIfPresent("label")
    sole = try fields.valueIfPresent("sole")
    size = try fields.nullable("size")
    gap = try fields.nullable("gap")
    moment = try fields.stringIfPresent("moment")
    model = try fields.valueIfPresent("model")
    inline = try fields.valueIfPresent("inline")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("main", main)
    try fields.value("background", background)
    try fields.nullable("overlay", overlay)
    try fields.valueIfPresent("label", label)
    try fields.valueIfPresent("sole", sole)
    try fields.nullable("size", size)
    try fields.nullable("gap", gap)
    try fields.stringIfPresent("moment", moment)
    try fields.valueIfPresent("model", model)
    try fields.valueIfPresent("inline", inline)
  }
}

extension Drawing {
  /// The API's `label`.
  public enum Label: Union, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    case integer(Int)
    case string(String)
    case stringList([String])
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
      reader.value(Self.stringList)
      self = try reader.result ?? .unknown(decoder.value())
    }
    public var anyValue: any Encodable & Sendable {
      switch self {
      case .integer(let value): value
      case .string(let value): value
      case .stringList(let value): value
      case .unknown(let value): value
      }
    }
  }

  /// The API's `size`.
  public enum Size: Union, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
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

  /// The API's `gap`.
  public enum Gap: Union {
    case circle(Circle)
    case object([String: JSONValue])
    /// A value that fits none of the alternatives: its JSON.
    case unknown(JSONValue)
    public init(from decoder: any Decoder) throws {
      var reader = UnionReader<Self>(decoder)
      reader.object(["radius", "color"], required: ["radius"], Self.circle)
      reader.value(Self.object)
      self = try reader.result ?? .unknown(decoder.value())
    }
    public var anyValue: any Encodable & Sendable {
      switch self {
      case .circle(let value): value
      case .object(let value): value
      case .unknown(let value): value
      }
    }
  }

  /// The API's `model`.
  public struct ModelModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let small = Self(rawValue: "small")
    public static let large = Self(rawValue: "large")
  }

  /// The API's `inline`.
  public enum Inline: Union {
    case byName(ByName)
    case withNumber(WithNumber)
    /// A value that fits none of the alternatives: its JSON.
    case unknown(JSONValue)
    public init(from decoder: any Decoder) throws {
      var reader = UnionReader<Self>(decoder)
      reader.object(["name"], required: ["name"], Self.byName)
      reader.object(["number"], required: ["number"], Self.withNumber)
      self = try reader.result ?? .unknown(decoder.value())
    }
    public var anyValue: any Encodable & Sendable {
      switch self {
      case .byName(let value): value
      case .withNumber(let value): value
      case .unknown(let value): value
      }
    }
  }
}

extension Drawing.Inline {
  /// By name
  public struct ByName: Model {
    /// The member `name`.
    public var name: String

    /// Makes a value of its parts.
    public init(name: String) {
      self.name = name
    }
    public init(fields: FieldReader) throws {
      name = try fields.string("name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("name", name)
    }
  }

  /// The API's `with_number`.
  public struct WithNumber: Model {
    /// The member `number`.
    public var number: Int

    /// Makes a value of its parts.
    public init(number: Int) {
      self.number = number
    }
    public init(fields: FieldReader) throws {
      number = try fields.int("number")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("number", number)
    }
  }
}
