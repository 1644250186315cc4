// Made by gen from input.yaml (Siblings 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Somebody.
public struct Person: Model {
  /// The member `name`.
  public var name: String?

  /// Makes a value of its parts.
  public init(name: String? = nil) {
    self.name = name
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
  }
}
