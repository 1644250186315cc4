// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Item`.
public enum Item: Union {
  /// Where `type` is `message`.
  case message(Message)
  /// Where `type` is `call`.
  case call(Call)
  /// Where `type` is `search`, `search_2`.
  case search(Search)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("type") {
    case "message": self = .message(try decoder.value())
    case "call": self = .call(try decoder.value())
    case "search", "search_2": self = .search(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .message(let value): value
    case .call(let value): value
    case .search(let value): value
    case .unknown(let value): value
    }
  }
}

/// The API's `ItemReference`.
public struct ItemReference: Model {
  /// The member `type`.
  public var type: TypeModel?
  /// The member `id`.
  public var id: String

  /// Makes a value of its parts.
  public init(type: TypeModel? = nil, id: String) {
    self.type = type
    self.id = id
  }
  public init(fields: FieldReader) throws {
    type = try fields.valueIfPresent("type")
    id = try fields.string("id")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("type", type)
    try fields.string("id", id)
  }
}

/// A union within the union; one value stands for two alternatives.
public enum InputItem: Union {
  /// Where `type` is `message`.
  case easyMessage(EasyMessage)
  /// Where `type` is `message`, `call`, `search`, `search_2`.
  case item(Item)
  /// Where `type` is `reference`.
  case itemReference(ItemReference)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("type") {
    case "message":
      var reader = UnionReader<Self>(decoder)
      reader.object(["type", "role", "content"], required: ["role", "content"], Self.easyMessage)
      reader.content(Self.item)
      self = try reader.result ?? .unknown(decoder.value())
    case "call", "search", "search_2": self = .item(try decoder.value())
    case "reference": self = .itemReference(try decoder.value())
    case nil:
      var reader = UnionReader<Self>(decoder)
      reader.object(["type", "role", "content"], required: ["role", "content"], Self.easyMessage)
      reader.object(["type", "id"], required: ["id"], Self.itemReference)
      self = try reader.result ?? .unknown(decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .easyMessage(let value): value
    case .item(let value): value
    case .itemReference(let value): value
    case .unknown(let value): value
    }
  }
}

extension ItemReference {
  /// The API's `type`.
  public struct TypeModel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let reference = Self(rawValue: "reference")
  }
}
