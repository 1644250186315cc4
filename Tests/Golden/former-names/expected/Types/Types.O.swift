// Made by gen from input.yaml (Store 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Order`.
public struct Order: Model {
  /// The member `id`.
  public var id: String

  /// Makes a value of its parts.
  public init(id: String) {
    self.id = id
  }
  public init(fields: FieldReader) throws {
    id = try fields.string("id")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("id", id)
  }
}

/// The API's `orders_list_response`.
public struct OrdersListResponse: Model {
  /// The member `orders`.
  public var orders: [Order]
  /// The member `next_cursor`.
  public var nextCursor: String?

  /// Makes a value of its parts.
  public init(orders: [Order], nextCursor: String? = nil) {
    self.orders = orders
    self.nextCursor = nextCursor
  }
  public init(fields: FieldReader) throws {
    orders = try fields.value("orders")
    nextCursor = try fields.stringIfPresent("next_cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("orders", orders)
    try fields.stringIfPresent("next_cursor", nextCursor)
  }
}

struct OrdersPlaceRequest: OutgoingModel {
  var `in`: String
  var note: String?
  func write(to fields: inout FieldWriter) throws {
    try fields.string("in", `in`)
    try fields.stringIfPresent("note", note)
  }
}
