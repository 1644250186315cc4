// Made by gen from input.yaml (Hostile 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `post_request`.
public struct PostRequest: Model {
  /// The member `quote`.
  public var quote: String
  /// The member `interpolation`.
  public var interpolation: String
  /// The member `lines`.
  public var lines: String
  /// The member `fence`.
  public var fence: String
  /// The member `hidden`.
  public var hidden: String
  /// The member `members`.
  public var members: [String: JSONValue]
  /// The member `number`.
  public var number: Double
  /// The member `huge`.
  public var huge: Double?
  /// The member `picture`.
  public var picture: Data
  /// The member `long`.
  public var long: String?
  /// The member `deep`.
  public var deep: JSONValue?
  /// The member `kind`.
  public var kind: Kind?
  /// The member `unlisted`.
  public var unlisted: Unlisted?

  /// Makes a value of its parts.
  public init(
    quote: String, interpolation: String, lines: String, fence: String, hidden: String,
    members: [String: JSONValue], number: Double, huge: Double? = nil, picture: Data,
    long: String? = nil, deep: JSONValue? = nil, kind: Kind? = nil, unlisted: Unlisted? = nil
  ) {
    self.quote = quote
    self.interpolation = interpolation
    self.lines = lines
    self.fence = fence
    self.hidden = hidden
    self.members = members
    self.number = number
    self.huge = huge
    self.picture = picture
    self.long = long
    self.deep = deep
    self.kind = kind
    self.unlisted = unlisted
  }
  public init(fields: FieldReader) throws {
    quote = try fields.string("quote")
    interpolation = try fields.string("interpolation")
    lines = try fields.string("lines")
    fence = try fields.string("fence")
    hidden = try fields.string("hidden")
    members = try fields.object("members")
    number = try fields.double("number")
    huge = try fields.doubleIfPresent("huge")
    picture = try fields.value("picture")
    long = try fields.stringIfPresent("long")
    deep = try fields.jsonIfPresent("deep")
    kind = try fields.valueIfPresent("kind")
    unlisted = try fields.valueIfPresent("unlisted")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("quote", quote)
    try fields.string("interpolation", interpolation)
    try fields.string("lines", lines)
    try fields.string("fence", fence)
    try fields.string("hidden", hidden)
    try fields.object("members", members)
    try fields.double("number", number)
    try fields.doubleIfPresent("huge", huge)
    try fields.value("picture", picture)
    try fields.stringIfPresent("long", long)
    try fields.jsonIfPresent("deep", deep)
    try fields.valueIfPresent("kind", kind)
    try fields.valueIfPresent("unlisted", unlisted)
  }
}

extension PostRequest {
  /// The API's `kind`.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let evilExit1 = Self(rawValue: "\"evil\\(exit(1))\n")
  }

  /// The API's `unlisted`.
  public struct Unlisted: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let a = Self(rawValue: "a")
  }
}
