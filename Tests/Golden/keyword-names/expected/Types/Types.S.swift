// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Self`.
public struct SelfModel: Model {
  /// The member `any`.
  public var any: AnyModel?

  /// Makes a value of its parts.
  public init(any: AnyModel? = nil) {
    self.any = any
  }
  public init(fields: FieldReader) throws {
    any = try fields.valueIfPresent("any")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("any", any)
  }
}
