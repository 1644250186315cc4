// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Free`.
public struct Free: Model {
  /// The member `a`.
  public var a: String?
  /// The members without a name of their own.
  public var additionalProperties: [String: JSONValue]

  /// Makes a value of its parts.
  public init(a: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    a = try fields.stringIfPresent("a")
    additionalProperties = try fields.additional(knownKeys: ["a"])
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.stringIfPresent("a", a)
  }
}
