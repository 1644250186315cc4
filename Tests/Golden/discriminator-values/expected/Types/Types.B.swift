// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The mapping writes numbers as texts.
public enum ByNumber: Union {
  /// Where `type` is `1`.
  case one(One)
  /// Where `type` is `2`.
  case two(Two)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("type") {
    case "1": self = .one(try decoder.value())
    case "2": self = .two(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .one(let value): value
    case .two(let value): value
    case .unknown(let value): value
    }
  }
}

/// No discriminator is declared; the constants are numbers.
public enum ByConstant: Union {
  /// Where `type` is `1`.
  case one(One)
  /// Where `type` is `2`.
  case two(Two)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("type") {
    case "1": self = .one(try decoder.value())
    case "2": self = .two(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .one(let value): value
    case .two(let value): value
    case .unknown(let value): value
    }
  }
}

/// The API's `ByTruth`.
public enum ByTruth: Union {
  /// Where `ok` is `true`.
  case done(Done)
  /// Where `ok` is `false`.
  case failed(Failed)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("ok") {
    case "true": self = .done(try decoder.value())
    case "false": self = .failed(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .done(let value): value
    case .failed(let value): value
    case .unknown(let value): value
    }
  }
}

/// The member that tells may be absent.
public enum ByOptional: Union {
  /// Where `level` is `low`.
  case low(Low)
  /// Where `level` is `high`.
  case high(High)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("level") {
    case "low": self = .low(try decoder.value())
    case "high": self = .high(try decoder.value())
    case nil:
      var reader = UnionReader<Self>(decoder)
      reader.object(["level", "value"], required: [], Self.low)
      reader.object(["level", "value", "alarm"], required: [], Self.high)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .low(let value): value
    case .high(let value): value
    case .unknown(let value): value
    }
  }
}

/// The API's `Bird`.
public struct Bird: Model {
  /// The member `kind`.
  public var kind: Kind
  /// The member `wings`.
  public var wings: Int?

  /// Makes a value of its parts.
  public init(kind: Kind = .bird, wings: Int? = nil) {
    self.kind = kind
    self.wings = wings
  }
  public init(fields: FieldReader) throws {
    kind = try fields.value("kind")
    wings = try fields.intIfPresent("wings")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("kind", kind)
    try fields.intIfPresent("wings", wings)
  }
}

/// The API's `Bow`.
public typealias Bow = JSONValue

/// Most have a kind of their own; those of one kind are told apart by their topics.
public enum ByTwo: Union {
  /// Where `kind` is `opened`.
  case opened(Opened)
  /// Where `kind` is `closed`.
  case closed(Closed)
  /// Where `kind` is `moved`.
  case moved(Moved)
  /// Where `kind` is `topic`.
  case topicA(TopicA)
  /// Where `kind` is `topic`.
  case topicB(TopicB)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("kind") {
    case "opened": self = .opened(try decoder.value())
    case "closed": self = .closed(try decoder.value())
    case "moved": self = .moved(try decoder.value())
    case "topic":
      var reader = UnionReader<Self>(decoder)
      reader.object(
        ["kind", "topic", "at"], required: ["kind", "topic"], constants: ["topic": "a"],
        Self.topicA)
      reader.object(
        ["kind", "topic", "at"], required: ["kind", "topic"], constants: ["topic": "b"],
        Self.topicB)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .opened(let value): value
    case .closed(let value): value
    case .moved(let value): value
    case .topicA(let value): value
    case .topicB(let value): value
    case .unknown(let value): value
    }
  }
}

/// Of objects with the same members, the constants tell.
public enum ByTopic: Union {
  case topicA(TopicA)
  case topicB(TopicB)
  case withTopic(WithTopic)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(
      ["kind", "topic", "at"], required: ["kind", "topic"], constants: ["topic": "a"],
      Self.topicA)
    reader.object(
      ["kind", "topic", "at"], required: ["kind", "topic"], constants: ["topic": "b"],
      Self.topicB)
    reader.object(["topic", "note"], required: ["topic"], Self.withTopic)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .topicA(let value): value
    case .topicB(let value): value
    case .withTopic(let value): value
    case .unknown(let value): value
    }
  }
}

extension Bird {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let bird = Self(rawValue: "bird")
  }
}

extension ByTopic {
  /// The API's `with_topic`.
  public struct WithTopic: Model {
    /// The member `topic`.
    public var topic: String
    /// The member `note`.
    public var note: String?

    /// Makes a value of its parts.
    public init(topic: String, note: String? = nil) {
      self.topic = topic
      self.note = note
    }
    public init(fields: FieldReader) throws {
      topic = try fields.string("topic")
      note = try fields.stringIfPresent("note")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("topic", topic)
      try fields.stringIfPresent("note", note)
    }
  }
}
