// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Bool`.
public struct BoolModel: Model {
  /// The member `value`.
  public var value: Bool?

  /// Makes a value of its parts.
  public init(value: Bool? = nil) {
    self.value = value
  }
  public init(fields: FieldReader) throws {
    value = try fields.boolIfPresent("value")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.boolIfPresent("value", value)
  }
}
