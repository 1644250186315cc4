// Made by gen from input.yaml (Forms 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Token`.
public struct Token: Model {
  /// The member `grant_type`.
  public var grantType: GrantType
  /// The member `scopes`.
  public var scopes: [String]?
  /// The member `claims`.
  public var claims: Claims?
  /// The member `tags`.
  public var tags: [String]?
  /// The member `age`.
  public var age: Int?

  /// Makes a value of its parts.
  public init(
    grantType: GrantType, scopes: [String]? = nil, claims: Claims? = nil, tags: [String]? = nil,
    age: Int? = nil
  ) {
    self.grantType = grantType
    self.scopes = scopes
    self.claims = claims
    self.tags = tags
    self.age = age
  }
  public init(fields: FieldReader) throws {
    grantType = try fields.value("grant_type")
    scopes = try fields.stringsIfPresent("scopes")
    claims = try fields.valueIfPresent("claims")
    tags = try fields.stringsIfPresent("tags")
    age = try fields.intIfPresent("age")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("grant_type", grantType)
    try fields.stringsIfPresent("scopes", scopes)
    try fields.valueIfPresent("claims", claims)
    try fields.stringsIfPresent("tags", tags)
    try fields.intIfPresent("age", age)
  }
}

extension Token {
  /// The API's `grant_type`.
  public struct GrantType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let password = Self(rawValue: "password")
    public static let refresh = Self(rawValue: "refresh")
  }

  /// The API's `claims`.
  public struct Claims: Model {
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
}
