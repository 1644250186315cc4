// Made by gen from input.yaml (Pet Shop 2.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `NewPet`.
public struct NewPet: Model {
  /// The member `name`.
  public var name: String
  /// The member `kind`.
  public var kind: Kind?
  /// The member `nickname`.
  public var nickname: Nullable<String>?

  /// Makes a value of its parts.
  public init(name: String, kind: Kind? = nil, nickname: Nullable<String>? = nil) {
    self.name = name
    self.kind = kind
    self.nickname = nickname
  }
  public init(fields: FieldReader) throws {
    name = try fields.string("name")
    kind = try fields.valueIfPresent("kind")
    nickname = try fields.nullable("nickname")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
    try fields.valueIfPresent("kind", kind)
    try fields.nullable("nickname", nickname)
  }
}

/// The API's `NewPetName`.
public typealias NewPetName = String

extension NewPet {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let cat = Self(rawValue: "cat")
    public static let dog = Self(rawValue: "dog")
  }
}
