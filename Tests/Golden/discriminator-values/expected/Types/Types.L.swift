// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Low`.
public struct Low: Model {
  /// The member `level`.
  public var level: Level?
  /// The member `value`.
  public var value: Int?

  /// Makes a value of its parts.
  public init(level: Level? = nil, value: Int? = nil) {
    self.level = level
    self.value = value
  }
  public init(fields: FieldReader) throws {
    level = try fields.valueIfPresent("level")
    value = try fields.intIfPresent("value")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("level", level)
    try fields.intIfPresent("value", value)
  }
}

/// The API's `Label`.
public struct Label: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `text`.
  public var text: String

  /// Makes a value of its parts.
  public init(kind: Kind = .label, text: String) {
    self.kind = kind
    self.text = text
  }
  public init(fields: FieldReader) throws {
    kind = try fields.value("kind")
    text = try fields.string("text")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("kind", kind)
    try fields.string("text", text)
  }
}

/// The API's `Link`.
public enum Link: Union {
  /// Where `kind` is `fish`.
  case fish(Fish)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("kind") {
    case "fish": self = .fish(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .fish(let value): value
    case .unknown(let value): value
    }
  }
}

extension Low {
  /// The API's `level`.
  public struct Level: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let low = Self(rawValue: "low")
  }
}

extension Label {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let label = Self(rawValue: "label")
  }
}
