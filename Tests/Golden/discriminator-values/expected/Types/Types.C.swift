// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Call`.
public struct Call: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `name`.
  public var name: String

  /// Makes a value of its parts.
  public init(type: TypeModel = .call, name: String) {
    self.type = type
    self.name = name
  }
  public init(fields: FieldReader) throws {
    type = try fields.value("type")
    name = try fields.string("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("type", type)
    try fields.string("name", name)
  }
}

/// It is an alternative of itself.
public enum Circle: Union {
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

/// Two unions that are alternatives of one another.
public enum Chain: Union {
  /// Where `kind` is `bird`.
  case bird(Bird)
  /// Where `kind` is `fish`.
  case link(Link)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("kind") {
    case "bird": self = .bird(try decoder.value())
    case "fish": self = .link(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .bird(let value): value
    case .link(let value): value
    case .unknown(let value): value
    }
  }
}

/// The API's `Closed`.
public struct Closed: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `at`.
  public var at: String?

  /// Makes a value of its parts.
  public init(kind: Kind = .closed, at: String? = nil) {
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

extension Call {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let call = Self(rawValue: "call")
  }
}

extension Closed {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let closed = Self(rawValue: "closed")
  }
}
