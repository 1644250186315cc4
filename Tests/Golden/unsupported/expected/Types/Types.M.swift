// Made by gen from input.yaml (Later 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Mixture`.
public struct Mixture: Model {
  /// The member `all`.
  public var all: All?
  /// The member `one`.
  public var one: One?
  /// The member `any`.
  public var any: AnyModel?
  /// The member `several`.
  public var several: Several?
  /// The member `never`.
  public var never: JSONValue?
  /// The member `tuple`.
  public var tuple: [TupleItem]?
  /// The member `pattern`.
  public var pattern: [String: String]?

  /// Makes a value of its parts.
  public init(
    all: All? = nil, one: One? = nil, any: AnyModel? = nil, several: Several? = nil,
    never: JSONValue? = nil, tuple: [TupleItem]? = nil, pattern: [String: String]? = nil
  ) {
    self.all = all
    self.one = one
    self.any = any
    self.several = several
    self.never = never
    self.tuple = tuple
    self.pattern = pattern
  }
  public init(fields: FieldReader) throws {
    all = try fields.valueIfPresent("all")
    one = try fields.valueIfPresent("one")
    any = try fields.valueIfPresent("any")
    several = try fields.valueIfPresent("several")
    never = try fields.jsonIfPresent("never")
    tuple = try fields.valueIfPresent("tuple")
    pattern = try fields.valueIfPresent("pattern")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("all", all)
    try fields.valueIfPresent("one", one)
    try fields.valueIfPresent("any", any)
    try fields.valueIfPresent("several", several)
    try fields.jsonIfPresent("never", never)
    try fields.valueIfPresent("tuple", tuple)
    try fields.valueIfPresent("pattern", pattern)
  }
}

extension Mixture {
  /// The API's `all`.
  public struct All: Model {
    /// The member `lives`.
    public var lives: Int?
    /// The member `tricks`.
    public var tricks: [String]?

    /// Makes a value of its parts.
    public init(lives: Int? = nil, tricks: [String]? = nil) {
      self.lives = lives
      self.tricks = tricks
    }
    public init(fields: FieldReader) throws {
      lives = try fields.intIfPresent("lives")
      tricks = try fields.stringsIfPresent("tricks")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.intIfPresent("lives", lives)
      try fields.stringsIfPresent("tricks", tricks)
    }
  }

  /// The API's `one`.
  public enum One: Union {
    /// Where `kind` is `Cat`.
    case cat(Cat)
    /// Where `kind` is `Dog`.
    case dog(Dog)
    /// A value that fits none of the alternatives: its JSON.
    case unknown(JSONValue)
    public init(from decoder: any Decoder) throws {
      switch decoder.discriminator("kind") {
      case "Cat": self = .cat(try decoder.value())
      case "Dog": self = .dog(try decoder.value())
      case nil:
        var reader = UnionReader<Self>(decoder)
        reader.object(["kind", "lives"], required: [], Self.cat)
        reader.object(["kind", "tricks"], required: [], Self.dog)
        self = try reader.result ?? .unknown(decoder.value())
      default: self = .unknown(try decoder.value())
      }
    }
    public var anyValue: any Encodable & Sendable {
      switch self {
      case .cat(let value): value
      case .dog(let value): value
      case .unknown(let value): value
      }
    }
    public var discriminatorMember: (name: String, value: JSONValue)? {
      switch self {
      case .cat: ("kind", "Cat")
      case .dog: ("kind", "Dog")
      default: nil
      }
    }
  }

  /// The API's `any`.
  public enum AnyModel: Union, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
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

  /// The API's `several`.
  public enum Several: Union, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
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

  /// The API's `tuple_item`.
  public enum TupleItem: Union, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
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
