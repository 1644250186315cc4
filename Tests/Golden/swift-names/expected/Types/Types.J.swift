// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `JSONValue`.
public struct JSONValueModel: Model {
  /// The member `any`.
  public var any: JSONValue?

  /// Makes a value of its parts.
  public init(any: JSONValue? = nil) {
    self.any = any
  }
  public init(fields: FieldReader) throws {
    any = try fields.jsonIfPresent("any")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.jsonIfPresent("any", any)
  }
}
