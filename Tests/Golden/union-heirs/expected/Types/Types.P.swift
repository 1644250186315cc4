// Made by gen from input.yaml (Heirs 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Pet`.
public enum Pet: Union {
  /// Where `kind` is `cat`.
  case cat(Cat)
  /// Where `kind` is `dog`.
  case dog(Dog)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("kind") {
    case "cat": self = .cat(try decoder.value())
    case "dog": self = .dog(try decoder.value())
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
}

/// The API's `Puppy`.
public struct Puppy: Model {
  /// The member `kind`.
  public var kind: String
  /// The member `name`.
  public var name: String
  /// The member `barks`.
  public var barks: Bool?
  /// The member `age`.
  public var age: Int?

  /// Makes a value of its parts.
  public init(kind: String, name: String, barks: Bool? = nil, age: Int? = nil) {
    self.kind = kind
    self.name = name
    self.barks = barks
    self.age = age
  }
  public init(fields: FieldReader) throws {
    kind = try fields.string("kind")
    name = try fields.string("name")
    barks = try fields.boolIfPresent("barks")
    age = try fields.intIfPresent("age")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("kind", kind)
    try fields.string("name", name)
    try fields.boolIfPresent("barks", barks)
    try fields.intIfPresent("age", age)
  }
}
