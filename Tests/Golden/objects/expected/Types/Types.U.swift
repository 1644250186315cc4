// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Undescribed`.
public struct Undescribed: Model {
  /// The member `a`.
  public var a: String
  /// The member `other`.
  public var other: JSONValue?

  /// Makes a value of its parts.
  public init(a: String, other: JSONValue? = nil) {
    self.a = a
    self.other = other
  }
  public init(fields: FieldReader) throws {
    a = try fields.string("a")
    other = try fields.jsonIfPresent("other")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("a", a)
    try fields.jsonIfPresent("other", other)
  }
}

/// The API's `Unevaluated`.
public struct Unevaluated: Model {
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
