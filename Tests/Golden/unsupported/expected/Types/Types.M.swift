// Made by gen from input.yaml (Later 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Mixture`.
public struct Mixture: Model {
  /// The member `all`.
  public var all: JSONValue?
  /// The member `one`.
  public var one: JSONValue?
  /// The member `any`.
  public var any: JSONValue?
  /// The member `several`.
  public var several: JSONValue?
  /// The member `never`.
  public var never: JSONValue?
  /// The member `tuple`.
  public var tuple: [JSONValue]?
  /// The member `pattern`.
  public var pattern: [String: JSONValue]?

  /// Makes a value of its parts.
  public init(
    all: JSONValue? = nil, one: JSONValue? = nil, any: JSONValue? = nil, several: JSONValue? = nil,
    never: JSONValue? = nil, tuple: [JSONValue]? = nil, pattern: [String: JSONValue]? = nil
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
    all = try fields.jsonIfPresent("all")
    one = try fields.jsonIfPresent("one")
    any = try fields.jsonIfPresent("any")
    several = try fields.jsonIfPresent("several")
    never = try fields.jsonIfPresent("never")
    tuple = try fields.valueIfPresent("tuple")
    pattern = try fields.objectIfPresent("pattern")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.jsonIfPresent("all", all)
    try fields.jsonIfPresent("one", one)
    try fields.jsonIfPresent("any", any)
    try fields.jsonIfPresent("several", several)
    try fields.jsonIfPresent("never", never)
    try fields.valueIfPresent("tuple", tuple)
    try fields.objectIfPresent("pattern", pattern)
  }
}
