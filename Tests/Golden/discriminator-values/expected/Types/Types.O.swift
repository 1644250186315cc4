// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `One`.
public struct One: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `text`.
  public var text: String?

  /// Makes a value of its parts.
  public init(type: TypeModel = .value1, text: String? = nil) {
    self.type = type
    self.text = text
  }
  public init(fields: FieldReader) throws {
    type = try fields.value("type")
    text = try fields.stringIfPresent("text")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("type", type)
    try fields.stringIfPresent("text", text)
  }
}

/// The API's `OtherPet`.
public struct OtherPet: Model {
  /// The member `kind`.
  public var kind: String?
  /// The member `name`.
  public var name: String

  /// Makes a value of its parts.
  public init(kind: String? = nil, name: String) {
    self.kind = kind
    self.name = name
  }
  public init(fields: FieldReader) throws {
    kind = try fields.stringIfPresent("kind")
    name = try fields.string("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("kind", kind)
    try fields.string("name", name)
  }
}

/// The API's `Opened`.
public struct Opened: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `at`.
  public var at: String?

  /// Makes a value of its parts.
  public init(kind: Kind = .opened, at: String? = nil) {
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

extension One {
  /// The API's `type`.
  public struct TypeModel: OpenIntegerEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let value1 = Self(rawValue: 1)
  }
}

extension Opened {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let opened = Self(rawValue: "opened")
  }
}
