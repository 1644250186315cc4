// Made by gen from input.yaml (Statuses 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Result`.
public struct Result: Model {
  /// The member `value`.
  public var value: Int

  /// Makes a value of its parts.
  public init(value: Int) {
    self.value = value
  }
  public init(fields: FieldReader) throws {
    value = try fields.int("value")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("value", value)
  }
}
