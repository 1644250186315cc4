// Made by gen from input.yaml (Extras 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Known members, and any others.
public struct Open: Model {
  /// The member `name`.
  public var name: String
  /// The members without a name of their own.
  public var additionalProperties: [String: JSONValue]

  /// Makes a value of its parts.
  public init(name: String, additionalProperties: [String: JSONValue] = [:]) {
    self.name = name
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    name = try fields.string("name")
    additionalProperties = try fields.additional(knownKeys: ["name"])
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.string("name", name)
  }
}
