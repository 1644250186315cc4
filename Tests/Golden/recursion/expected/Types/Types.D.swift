// Made by gen from input.yaml (Trees 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Direct`.
public struct Direct: Model {
  /// The member `value`.
  public var value: Int
  /// The member `next`.
  @Indirect public var next: Direct?

  /// Makes a value of its parts.
  public init(value: Int, next: Direct? = nil) {
    self.value = value
    self.next = next
  }
  public init(fields: FieldReader) throws {
    value = try fields.int("value")
    next = try fields.valueIfPresent("next")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("value", value)
    try fields.valueIfPresent("next", next)
  }
}
