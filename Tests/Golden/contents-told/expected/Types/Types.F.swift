// Made by gen from input.yaml (Office 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `feed_event`.
public enum FeedEvent: Union {
  case withEvent(WithEvent)
  case withB(WithB)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["event", "data"], required: [], Self.withEvent)
    reader.object(["b"], required: ["b"], Self.withB)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .withEvent(let value): value
    case .withB(let value): value
    case .unknown(let value): value
    }
  }
}

extension FeedEvent {
  /// The API's `with_event`.
  public struct WithEvent: Model {
    /// The member `event`.
    public var event: Event?
    /// The member `data`.
    public var data: Report?

    /// Makes a value of its parts.
    public init(event: Event? = nil, data: Report? = nil) {
      self.event = event
      self.data = data
    }
    public init(fields: FieldReader) throws {
      event = try fields.valueIfPresent("event")
      data = try fields.valueIfPresent("data")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("event", event)
      try fields.valueIfPresent("data", data)
    }
  }

  /// The API's `with_b`.
  public struct WithB: Model {
    /// The member `b`.
    public var b: String

    /// Makes a value of its parts.
    public init(b: String) {
      self.b = b
    }
    public init(fields: FieldReader) throws {
      b = try fields.string("b")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("b", b)
    }
  }
}

extension FeedEvent.WithEvent {
  /// The API's `event`.
  public struct Event: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let a = Self(rawValue: "a")
  }
}
