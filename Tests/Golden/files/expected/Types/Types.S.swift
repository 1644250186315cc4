// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `schemas_names`.
public struct SchemasNames: Model {
  /// The member `short`.
  public var short: String?

  /// Makes a value of its parts.
  public init(short: String? = nil) {
    self.short = short
  }
  public init(fields: FieldReader) throws {
    short = try fields.stringIfPresent("short")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("short", short)
  }
}
