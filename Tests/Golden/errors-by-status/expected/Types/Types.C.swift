// Made by gen from input.yaml (Court 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Conflict`.
public struct Conflict: Model {
  /// The member `with`.
  public var with: String?

  /// Makes a value of its parts.
  public init(with: String? = nil) {
    self.with = with
  }
  public init(fields: FieldReader) throws {
    with = try fields.stringIfPresent("with")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("with", with)
  }
}
