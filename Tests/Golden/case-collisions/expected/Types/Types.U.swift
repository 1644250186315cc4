// Made by gen from input.yaml (Collisions 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `user`.
public struct UserLowercase: Model {
  /// The member `userId`.
  public var userID: String?
  /// The member `user_id`.
  public var userIDSnakeCase: String?
  /// The member `UserID`.
  public var userIDPascalCase: String?
  /// The member `user id`.
  public var userIDSpaced: String?

  /// Makes a value of its parts.
  public init(
    userID: String? = nil, userIDSnakeCase: String? = nil, userIDPascalCase: String? = nil,
    userIDSpaced: String? = nil
  ) {
    self.userID = userID
    self.userIDSnakeCase = userIDSnakeCase
    self.userIDPascalCase = userIDPascalCase
    self.userIDSpaced = userIDSpaced
  }
  public init(fields: FieldReader) throws {
    userID = try fields.stringIfPresent("userId")
    userIDSnakeCase = try fields.stringIfPresent("user_id")
    userIDPascalCase = try fields.stringIfPresent("UserID")
    userIDSpaced = try fields.stringIfPresent("user id")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("userId", userID)
    try fields.stringIfPresent("user_id", userIDSnakeCase)
    try fields.stringIfPresent("UserID", userIDPascalCase)
    try fields.stringIfPresent("user id", userIDSpaced)
  }
}

/// The API's `User`.
public struct User: Model {
  /// The member `name`.
  public var name: String?

  /// Makes a value of its parts.
  public init(name: String? = nil) {
    self.name = name
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
  }
}

/// The API's `USER`.
public struct UserUppercase: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let adminCapitalized = Self(rawValue: "Admin")
  public static let admin = Self(rawValue: "admin")
  public static let adminUppercase = Self(rawValue: "ADMIN")
}

/// The API's `us er`.
public struct UsErSpaced: Model {
  /// The member `Name`.
  public var nameCapitalized: NameCapitalized?
  /// The member `name`.
  public var name: Name?

  /// Makes a value of its parts.
  public init(nameCapitalized: NameCapitalized? = nil, name: Name? = nil) {
    self.nameCapitalized = nameCapitalized
    self.name = name
  }
  public init(fields: FieldReader) throws {
    nameCapitalized = try fields.valueIfPresent("Name")
    name = try fields.valueIfPresent("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("Name", nameCapitalized)
    try fields.valueIfPresent("name", name)
  }
}

extension UsErSpaced {
  /// The API's `name_capitalized`.
  public struct NameCapitalized: Model {
    /// The member `a`.
    public var a: String?

    /// Makes a value of its parts.
    public init(a: String? = nil) {
      self.a = a
    }
    public init(fields: FieldReader) throws {
      a = try fields.stringIfPresent("a")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("a", a)
    }
  }

  /// The API's `name`.
  public struct Name: Model {
    /// The member `b`.
    public var b: String?

    /// Makes a value of its parts.
    public init(b: String? = nil) {
      self.b = b
    }
    public init(fields: FieldReader) throws {
      b = try fields.stringIfPresent("b")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("b", b)
    }
  }
}
