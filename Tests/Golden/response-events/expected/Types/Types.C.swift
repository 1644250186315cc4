// Made by gen from input.yaml (Streams 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `changes_event`.
public enum ChangesEvent: EventUnion {
  /// Where `event` is `created`.
  case created(Created)
  /// Where `event` is `deleted`.
  case deleted(Deleted)
  /// Where `event` is `note`, `hint`.
  case note(String)
  /// Where `event` is `pause`.
  case pause(String)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public static let textEvents: Set<String> = ["note", "hint", "pause"]
  public init(from decoder: any Decoder) throws {
    switch decoder.eventName {
    case "created": self = .created(try decoder.value())
    case "deleted": self = .deleted(try decoder.value())
    case "note", "hint": self = .note(try decoder.value())
    case "pause": self = .pause(try decoder.value())
    case nil:
      var reader = UnionReader<Self>(decoder)
      reader.object(["id", "name"], required: ["id"], Self.created)
      reader.object(["id"], required: ["id"], Self.deleted)
      reader.value(Self.note)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .created(let value): value
    case .deleted(let value): value
    case .note(let value): value
    case .pause(let value): value
    case .unknown(let value): value
    }
  }
}

struct ChatRequest: OutgoingModel {
  var text: String
  func write(to fields: inout FieldWriter) throws {
    try fields.string("text", text)
  }
}

extension ChangesEvent {
  /// The API's `created`.
  public struct Created: Model {
    /// The member `id`.
    public var id: String
    /// The member `name`.
    public var name: String?

    /// Makes a value of its parts.
    public init(id: String, name: String? = nil) {
      self.id = id
      self.name = name
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      name = try fields.stringIfPresent("name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.stringIfPresent("name", name)
    }
  }

  /// The API's `deleted`.
  public struct Deleted: Model {
    /// The member `id`.
    public var id: String

    /// Makes a value of its parts.
    public init(id: String) {
      self.id = id
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
    }
  }
}
