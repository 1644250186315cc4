// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Any`.
public struct AnyModel: Model {
  /// The member `value`.
  public var value: String?

  /// Makes a value of its parts.
  public init(value: String? = nil) {
    self.value = value
  }
  public init(fields: FieldReader) throws {
    value = try fields.stringIfPresent("value")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("value", value)
  }
}
