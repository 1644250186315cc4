// Made by gen from input.yaml (Nullable 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Profile`.
public struct Profile: Model {
  /// The member `nickname`.
  public var nickname: String?
  /// The member `phone`.
  public var phone: Nullable<String>?
  /// The member `address`.
  public var address: Nullable<Address>?
  /// The member `mood`.
  public var mood: Nullable<Mood>?
  /// The member `tags`.
  public var tags: [String?]?
  /// The member `nothing`.
  public var nothing: JSONValue?

  /// Makes a value of its parts.
  public init(
    nickname: String?, phone: Nullable<String>? = nil, address: Nullable<Address>? = nil,
    mood: Nullable<Mood>? = nil, tags: [String?]? = nil, nothing: JSONValue? = nil
  ) {
    self.nickname = nickname
    self.phone = phone
    self.address = address
    self.mood = mood
    self.tags = tags
    self.nothing = nothing
  }
  public init(fields: FieldReader) throws {
    nickname = try fields.value("nickname")
    phone = try fields.nullable("phone")
    address = try fields.nullable("address")
    mood = try fields.nullable("mood")
    tags = try fields.valueIfPresent("tags")
    nothing = try fields.jsonIfPresent("nothing")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("nickname", nickname)
    try fields.nullable("phone", phone)
    try fields.nullable("address", address)
    try fields.nullable("mood", mood)
    try fields.valueIfPresent("tags", tags)
    try fields.jsonIfPresent("nothing", nothing)
  }
}

extension Profile {
  /// The API's `mood`.
  public struct Mood: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let good = Self(rawValue: "good")
    public static let bad = Self(rawValue: "bad")
  }
}
