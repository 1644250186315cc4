// Made by gen from input.yaml (Later 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Dog`.
public struct Dog: Model {
  /// The member `tricks`.
  public var tricks: [String]?

  /// Makes a value of its parts.
  public init(tricks: [String]? = nil) {
    self.tricks = tricks
  }
  public init(fields: FieldReader) throws {
    tricks = try fields.stringsIfPresent("tricks")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringsIfPresent("tricks", tricks)
  }
}
