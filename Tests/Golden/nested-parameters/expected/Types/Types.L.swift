// Made by gen from input.yaml (Till 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Line`.
public struct Line: Model {
  /// The member `price`.
  public var price: Int?

  /// Makes a value of its parts.
  public init(price: Int? = nil) {
    self.price = price
  }
  public init(fields: FieldReader) throws {
    price = try fields.intIfPresent("price")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("price", price)
  }
}
