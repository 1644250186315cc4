// Made by gen from input.yaml (Farm 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Animal`.
public struct Animal: Model {
  /// The member `name`.
  public var name: String

  /// Makes a value of its parts.
  public init(name: String) {
    self.name = name
  }
  public init(fields: FieldReader) throws {
    name = try fields.string("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
  }
}
