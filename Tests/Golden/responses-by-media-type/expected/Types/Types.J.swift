// Made by gen from input.yaml (Depot 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Job`.
public struct Job: Model {
  /// The member `id`.
  public var id: String

  /// Makes a value of its parts.
  public init(id: String) {
    self.id = id
  }
  public init(fields: FieldReader) throws {
    id = try fields.string("id")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("id", id)
  }
}
