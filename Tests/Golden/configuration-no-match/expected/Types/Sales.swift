// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Sales {
  /// The API's `shop_orders_v1_Order`.
  public struct Order: Model {
    /// The member `id`.
    public var id: String?

    /// Makes a value of its parts.
    public init(id: String? = nil) {
      self.id = id
    }
    public init(fields: FieldReader) throws {
      id = try fields.stringIfPresent("id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("id", id)
    }
  }
}
