// Made by gen from input.yaml (Shop 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Item`.
public struct Item: Model {
  /// The member `sku`.
  public var sku: String?

  /// Makes a value of its parts.
  public init(sku: String? = nil) {
    self.sku = sku
  }
  public init(fields: FieldReader) throws {
    sku = try fields.stringIfPresent("sku")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("sku", sku)
  }
}
