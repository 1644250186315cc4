// Made by gen from input.yaml (Ticker 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `news_event`.
public enum NewsEvent: EventUnion {
  /// Where `event` is `price`.
  case price(Price)
  /// Where `event` is `headline`.
  case headline(Headline)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.eventName {
    case "price": self = .price(try decoder.value())
    case "headline": self = .headline(try decoder.value())
    case nil:
      var reader = UnionReader<Self>(decoder)
      reader.object(["amount"], required: ["amount"], Self.price)
      reader.object(["title"], required: ["title"], Self.headline)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .price(let value): value
    case .headline(let value): value
    case .unknown(let value): value
    }
  }
}

extension NewsEvent {
  /// The API's `headline`.
  public struct Headline: Model {
    /// The member `title`.
    public var title: String

    /// Makes a value of its parts.
    public init(title: String) {
      self.title = title
    }
    public init(fields: FieldReader) throws {
      title = try fields.string("title")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("title", title)
    }
  }
}
