// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Baskets.Lines {
  struct AddRequest: OutgoingModel {
    var productID: String
    var quantity: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("product_id", productID)
      try fields.intIfPresent("quantity", quantity)
    }
  }

  /// The API's `shop_carts_v1_lines_Line`.
  public struct Line: Model {
    /// The member `product_id`.
    public var productID: String
    /// The member `quantity`.
    public var quantity: Int

    /// Makes a value of its parts.
    public init(productID: String, quantity: Int) {
      self.productID = productID
      self.quantity = quantity
    }
    public init(fields: FieldReader) throws {
      productID = try fields.string("product_id")
      quantity = try fields.int("quantity")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("product_id", productID)
      try fields.int("quantity", quantity)
    }
  }
}
