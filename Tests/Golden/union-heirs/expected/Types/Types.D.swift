// Made by gen from input.yaml (Heirs 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Dog`.
public struct Dog: Model {
  /// The member `kind`.
  public var kind: String
  /// The member `name`.
  public var name: String
  /// The member `barks`.
  public var barks: Bool?

  /// Makes a value of its parts.
  public init(kind: String, name: String, barks: Bool? = nil) {
    self.kind = kind
    self.name = name
    self.barks = barks
  }
  public init(fields: FieldReader) throws {
    kind = try fields.string("kind")
    name = try fields.string("name")
    barks = try fields.boolIfPresent("barks")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("kind", kind)
    try fields.string("name", name)
    try fields.boolIfPresent("barks", barks)
  }
}
