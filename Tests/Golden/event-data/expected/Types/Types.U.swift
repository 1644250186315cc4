// Made by gen from input.yaml (Ticker 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `updates_event`.
public enum UpdatesEvent: EventUnion {
  /// Where `event` is `price`.
  case price(Price)
  /// Where `event` is `closed`.
  case closed(Closed)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.eventName {
    case "price": self = .price(try decoder.value())
    case "closed": self = .closed(try decoder.value())
    case nil:
      var reader = UnionReader<Self>(decoder)
      reader.object(["amount"], required: ["amount"], Self.price)
      reader.object(["at"], required: ["at"], Self.closed)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .price(let value): value
    case .closed(let value): value
    case .unknown(let value): value
    }
  }
}

extension UpdatesEvent {
  /// The API's `closed`.
  public struct Closed: Model {
    /// The member `at`.
    public var at: Date

    /// Makes a value of its parts.
    public init(at: Date) {
      self.at = at
    }
    public init(fields: FieldReader) throws {
      at = try fields.date("at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.date("at", at)
    }
  }
}
