// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `replace_plant_request`.
public struct ReplacePlantRequest: Model {
  /// The member `default`.
  public var `default`: Bool
  /// The member `care`.
  public var care: Care
  /// The member `label`.
  public var label: String?
  /// The member `price`.
  public var price: Decimal?
  /// The member `picture`.
  public var picture: Data?
  /// The member `icon`.
  public var icon: Data?
  /// The member `notes`.
  public var notes: Nullable<String>?
  /// The member `owner_email`.
  public var ownerEmail: String?
  /// The member `website_url`.
  public var websiteURL: String?
  /// The member `nickname`.
  public var nickname: String?
  /// The member `count`.
  public var count: Int?
  /// The member `anything`.
  public var anything: JSONValue?
  /// The member `choice`.
  public var choice: Choice?
  /// The member `level`.
  public var level: Level?
  /// The member `odd`.
  public var odd: Odd?
  /// The member `others`.
  public var others: [String: Plant]?
  /// The member `either`.
  public var either: Either?
  /// The member `tree`.
  public var tree: Tree?
  /// The member `times`.
  public var times: [Date]?

  /// Makes a value of its parts.
  public init(
    default: Bool, care: Care, label: String?, price: Decimal? = nil, picture: Data? = nil,
    icon: Data? = nil, notes: Nullable<String>? = nil, ownerEmail: String? = nil,
    websiteURL: String? = nil, nickname: String? = nil, count: Int? = nil,
    anything: JSONValue? = nil, choice: Choice? = nil, level: Level? = nil, odd: Odd? = nil,
    others: [String: Plant]? = nil, either: Either? = nil, tree: Tree? = nil, times: [Date]? = nil
  ) {
    self.`default` = `default`
    self.care = care
    self.label = label
    self.price = price
    self.picture = picture
    self.icon = icon
    self.notes = notes
    self.ownerEmail = ownerEmail
    self.websiteURL = websiteURL
    self.nickname = nickname
    self.count = count
    self.anything = anything
    self.choice = choice
    self.level = level
    self.odd = odd
    self.others = others
    self.either = either
    self.tree = tree
    self.times = times
  }
  public init(fields: FieldReader) throws {
    `default` = try fields.bool("default")
    care = try fields.value("care")
    label = try fields.value("label")
    price = try fields.valueIfPresent("price")
    picture = try fields.valueIfPresent("picture")
    icon = try fields.valueIfPresent("icon")
    notes = try fields.nullable("notes")
    ownerEmail = try fields.stringIfPresent("owner_email")
    websiteURL = try fields.stringIfPresent("website_url")
    nickname = try fields.stringIfPresent("nickname")
    count = try fields.intIfPresent("count")
    anything = try fields.jsonIfPresent("anything")
    choice = try fields.valueIfPresent("choice")
    level = try fields.valueIfPresent("level")
    odd = try fields.valueIfPresent("odd")
    others = try fields.valueIfPresent("others")
    either = try fields.valueIfPresent("either")
    tree = try fields.valueIfPresent("tree")
    times = try fields.valueIfPresent("times")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.bool("default", `default`)
    try fields.value("care", care)
    try fields.value("label", label)
    try fields.valueIfPresent("price", price)
    try fields.valueIfPresent("picture", picture)
    try fields.valueIfPresent("icon", icon)
    try fields.nullable("notes", notes)
    try fields.stringIfPresent("owner_email", ownerEmail)
    try fields.stringIfPresent("website_url", websiteURL)
    try fields.stringIfPresent("nickname", nickname)
    try fields.intIfPresent("count", count)
    try fields.jsonIfPresent("anything", anything)
    try fields.valueIfPresent("choice", choice)
    try fields.valueIfPresent("level", level)
    try fields.valueIfPresent("odd", odd)
    try fields.valueIfPresent("others", others)
    try fields.valueIfPresent("either", either)
    try fields.valueIfPresent("tree", tree)
    try fields.valueIfPresent("times", times)
  }
}

extension ReplacePlantRequest {
  /// The API's `choice`.
  public struct Choice: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let none = Self(rawValue: "none")
    public static let some = Self(rawValue: "some")
  }

  /// The API's `level`.
  public struct Level: OpenIntegerEnum {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let value1 = Self(rawValue: 1)
    public static let value2 = Self(rawValue: 2)
  }

  /// The API's `odd`.
  public struct Odd: OpenValueEnum {
    public let rawValue: JSONValue
    public init(rawValue: JSONValue) { self.rawValue = rawValue }
    public static let value15 = Self(rawValue: JSONValue(json: "1.5"))
    public static let many = Self(rawValue: "many")
  }

  /// The API's `either`.
  public enum Either: Union, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    case integer(Int)
    case string(String)
    /// A value that fits none of the alternatives: its JSON.
    case unknown(JSONValue)
    /// Makes a value of a literal.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// Makes a value of a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    public init(from decoder: any Decoder) throws {
      var reader = UnionReader<Self>(decoder)
      reader.value(Self.integer)
      reader.value(Self.string)
      self = try reader.result ?? .unknown(decoder.value())
    }
    public var anyValue: any Encodable & Sendable {
      switch self {
      case .integer(let value): value
      case .string(let value): value
      case .unknown(let value): value
      }
    }
  }
}
