// Made by gen from input.yaml (Choices 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Base`.
public enum Base: Union {
  case withEmail(WithEmail)
  case withPhone(WithPhone)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["id", "email"], required: ["id", "email"], Self.withEmail)
    reader.object(["id", "phone"], required: ["id", "phone"], Self.withPhone)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .withEmail(let value): value
    case .withPhone(let value): value
    case .unknown(let value): value
    }
  }
}

/// The API's `Branch`.
public struct Branch: Model {
  /// The member `left`.
  @Indirect public var left: Tree
  /// The member `right`.
  @Indirect public var right: Tree

  /// Makes a value of its parts.
  public init(left: Tree, right: Tree) {
    self.left = left
    self.right = right
  }
  public init(fields: FieldReader) throws {
    left = try fields.value("left")
    right = try fields.value("right")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("left", left)
    try fields.value("right", right)
  }
}

extension Base {
  /// The API's `with_email`.
  public struct WithEmail: Model {
    /// The member `id`.
    public var id: String
    /// The member `email`.
    public var email: String

    /// Makes a value of its parts.
    public init(id: String, email: String) {
      self.id = id
      self.email = email
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      email = try fields.string("email")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("email", email)
    }
  }

  /// The API's `with_phone`.
  public struct WithPhone: Model {
    /// The member `id`.
    public var id: String
    /// The member `phone`.
    public var phone: String

    /// Makes a value of its parts.
    public init(id: String, phone: String) {
      self.id = id
      self.phone = phone
    }
    public init(fields: FieldReader) throws {
      id = try fields.string("id")
      phone = try fields.string("phone")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("id", id)
      try fields.string("phone", phone)
    }
  }
}
