// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension StaffClient.OrdersAPI {
  /// `POST /v1/staff/orders/{order_id}/refund`
  ///
  /// - Parameters:
  ///   - orderID: The API's `order_id`.
  public func refund(orderID: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .post, "/v1/staff/orders/{order_id}/refund", operation: "shop_orders_v1_staff_orders_Refund")
    request.path("order_id", orderID)
    try await client.send(request, failure: JSONValue.self)
  }
}
