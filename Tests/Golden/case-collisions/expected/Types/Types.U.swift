// Made by gen from input.yaml (Collisions 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `user`.
public struct User: Model {
  /// The member `userId`.
  public var userID: String?
  /// The member `user_id`.
  public var userID2: String?
  /// The member `UserID`.
  public var userID3: String?
  /// The member `user id`.
  public var userID4: String?

  /// Makes a value of its parts.
  public init(
    userID: String? = nil, userID2: String? = nil, userID3: String? = nil, userID4: String? = nil
  ) {
    self.userID = userID
    self.userID2 = userID2
    self.userID3 = userID3
    self.userID4 = userID4
  }
  public init(fields: FieldReader) throws {
    userID = try fields.stringIfPresent("userId")
    userID2 = try fields.stringIfPresent("user_id")
    userID3 = try fields.stringIfPresent("UserID")
    userID4 = try fields.stringIfPresent("user id")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("userId", userID)
    try fields.stringIfPresent("user_id", userID2)
    try fields.stringIfPresent("UserID", userID3)
    try fields.stringIfPresent("user id", userID4)
  }
}

/// The API's `User`.
public struct User2: Model {
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
public struct User3: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let admin = Self(rawValue: "Admin")
  public static let admin2 = Self(rawValue: "admin")
  public static let admin3 = Self(rawValue: "ADMIN")
}

/// The API's `us er`.
public struct UsEr4: Model {
  /// The member `Name`.
  public var name: Name?
  /// The member `name`.
  public var name2: Name2?

  /// Makes a value of its parts.
  public init(name: Name? = nil, name2: Name2? = nil) {
    self.name = name
    self.name2 = name2
  }
  public init(fields: FieldReader) throws {
    name = try fields.valueIfPresent("Name")
    name2 = try fields.valueIfPresent("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("Name", name)
    try fields.valueIfPresent("name", name2)
  }
}

extension UsEr4 {
  /// The API's `name`.
  public struct Name: Model {
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
  public struct Name2: Model {
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
