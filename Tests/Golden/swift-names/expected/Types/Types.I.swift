// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Int`.
public struct IntModel: Model {
  /// The member `value`.
  public var value: Int?

  /// Makes a value of its parts.
  public init(value: Int? = nil) {
    self.value = value
  }
  public init(fields: FieldReader) throws {
    value = try fields.intIfPresent("value")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("value", value)
  }
}

/// The API's `Indirect`.
public struct IndirectModel: Model {
  /// The member `next`.
  @Indirect public var next: IndirectModel?

  /// Makes a value of its parts.
  public init(next: IndirectModel? = nil) {
    self.next = next
  }
  public init(fields: FieldReader) throws {
    next = try fields.valueIfPresent("next")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("next", next)
  }
}
