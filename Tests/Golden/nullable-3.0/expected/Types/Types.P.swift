// Made by gen from input.yaml (Nullable 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Profile`.
public struct Profile: Model {
  /// The member `name`.
  public var name: String
  /// The member `nickname`.
  public var nickname: String?
  /// The member `phone`.
  public var phone: Nullable<String>?
  /// The member `born`.
  public var born: Nullable<Date>?
  /// The member `mood`.
  public var mood: Mood?
  /// The member `address`.
  public var address: Nullable<Address>?
  /// The member `former_address`.
  public var formerAddress: Nullable<Address>?
  /// The member `scores`.
  public var scores: Nullable<[String: Double?]>?

  /// Makes a value of its parts.
  public init(
    name: String, nickname: String?, phone: Nullable<String>? = nil, born: Nullable<Date>? = nil,
    mood: Mood?, address: Nullable<Address>? = nil, formerAddress: Nullable<Address>? = nil,
    scores: Nullable<[String: Double?]>? = nil
  ) {
    self.name = name
    self.nickname = nickname
    self.phone = phone
    self.born = born
    self.mood = mood
    self.address = address
    self.formerAddress = formerAddress
    self.scores = scores
  }
  public init(fields: FieldReader) throws {
    name = try fields.string("name")
    nickname = try fields.value("nickname")
    phone = try fields.nullable("phone")
    born = try fields.nullable("born")
    mood = try fields.value("mood")
    address = try fields.nullable("address")
    formerAddress = try fields.nullable("former_address")
    scores = try fields.nullable("scores")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
    try fields.value("nickname", nickname)
    try fields.nullable("phone", phone)
    try fields.nullable("born", born)
    try fields.value("mood", mood)
    try fields.nullable("address", address)
    try fields.nullable("former_address", formerAddress)
    try fields.nullable("scores", scores)
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
