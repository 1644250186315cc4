// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Two`.
public struct Two: Model {
  /// The member `type`.
  public var type: TypeModel
  /// The member `text`.
  public var text: String?

  /// Makes a value of its parts.
  public init(type: TypeModel = .value2, text: String? = nil) {
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

/// The API's `TopicA`.
public struct TopicA: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `topic`.
  public var topic: Topic
  /// The member `at`.
  public var at: String?

  /// Makes a value of its parts.
  public init(kind: Kind = .topic, topic: Topic = .a, at: String? = nil) {
    self.kind = kind
    self.topic = topic
    self.at = at
  }
  public init(fields: FieldReader) throws {
    kind = try fields.value("kind")
    topic = try fields.value("topic")
    at = try fields.stringIfPresent("at")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("kind", kind)
    try fields.value("topic", topic)
    try fields.stringIfPresent("at", at)
  }
}

/// The API's `TopicB`.
public struct TopicB: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `topic`.
  public var topic: Topic
  /// The member `at`.
  public var at: String?

  /// Makes a value of its parts.
  public init(kind: Kind = .topic, topic: Topic = .b, at: String? = nil) {
    self.kind = kind
    self.topic = topic
    self.at = at
  }
  public init(fields: FieldReader) throws {
    kind = try fields.value("kind")
    topic = try fields.value("topic")
    at = try fields.stringIfPresent("at")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("kind", kind)
    try fields.value("topic", topic)
    try fields.stringIfPresent("at", at)
  }
}

extension Two {
  /// The API's `type`.
  public struct TypeModel: OpenIntegerEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let value2 = Self(rawValue: 2)
  }
}

extension TopicA {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let topic = Self(rawValue: "topic")
  }

  /// The API's `topic`.
  public struct Topic: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let a = Self(rawValue: "a")
  }
}

extension TopicB {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let topic = Self(rawValue: "topic")
  }

  /// The API's `topic`.
  public struct Topic: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let b = Self(rawValue: "b")
  }
}
