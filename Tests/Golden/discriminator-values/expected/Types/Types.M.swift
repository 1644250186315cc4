// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Message`.
public struct Message: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `id`.
  public var id: String
  /// The member `content`.
  public var content: String

  /// Makes a value of its parts.
  public init(type: TypeModel = .message, id: String, content: String) {
    self.type = type
    self.id = id
    self.content = content
  }
  public init(fields: FieldReader) throws {
    type = try fields.value("type")
    id = try fields.string("id")
    content = try fields.string("content")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("type", type)
    try fields.string("id", id)
    try fields.string("content", content)
  }
}

/// Some alternatives do not declare the discriminator.
public enum Mark: Union {
  /// Where `kind` is `dot`.
  case dot(Point)
  /// Where `kind` is `spot`.
  case spot(Point)
  /// Where `kind` is `label`.
  case label(Label)
  /// Where `kind` is `area`.
  case area(Area)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("kind") {
    case "dot": self = .dot(try decoder.value())
    case "spot": self = .spot(try decoder.value())
    case "label": self = .label(try decoder.value())
    case "area": self = .area(try decoder.value())
    case nil:
      var reader = UnionReader<Self>(decoder)
      reader.object(["kind", "x"], required: ["x"], Self.dot)
      reader.object(["width", "kind"], required: ["width"], Self.area)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .dot(let value): value
    case .spot(let value): value
    case .label(let value): value
    case .area(let value): value
    case .unknown(let value): value
    }
  }
  public var discriminatorMember: (name: String, value: JSONValue)? {
    switch self {
    case .dot: ("kind", "dot")
    case .spot: ("kind", "spot")
    case .area: ("kind", "area")
    default: nil
    }
  }
}

/// A union within the union, whose alternatives do not declare the discriminator.
public enum Marks: Union {
  /// Where `type` is `call`.
  case call(Call)
  /// Where `type` is `plain`.
  case plain(Plain)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("type") {
    case "call": self = .call(try decoder.value())
    case "plain": self = .plain(try decoder.value())
    case nil:
      var reader = UnionReader<Self>(decoder)
      reader.content(Self.plain)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .call(let value): value
    case .plain(let value): value
    case .unknown(let value): value
    }
  }
  public var discriminatorMember: (name: String, value: JSONValue)? {
    switch self {
    case .plain: ("type", "plain")
    default: nil
    }
  }
}

/// The default is none of the alternatives.
public enum Missing: Union {
  /// Where `kind` is `bird`.
  case bird(Bird)
  /// Where `kind` is `fish`.
  case fish(Fish)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("kind") {
    case "bird": self = .bird(try decoder.value())
    case "fish": self = .fish(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .bird(let value): value
    case .fish(let value): value
    case .unknown(let value): value
    }
  }
}

/// The API's `Moved`.
public struct Moved: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `at`.
  public var at: String?

  /// Makes a value of its parts.
  public init(kind: Kind = .moved, at: String? = nil) {
    self.kind = kind
    self.at = at
  }
  public init(fields: FieldReader) throws {
    kind = try fields.value("kind")
    at = try fields.stringIfPresent("at")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("kind", kind)
    try fields.stringIfPresent("at", at)
  }
}

extension Message {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let message = Self(rawValue: "message")
  }
}

extension Moved {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let moved = Self(rawValue: "moved")
  }
}
