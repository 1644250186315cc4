// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The calls of `sales`.
public struct SalesAPI: Sendable { let client: APIClient }

extension SalesAPI {
  /// `GET /v1/orders`
  ///
  /// - Parameters:
  ///   - place: Where the shop is.
  public func list(place: Place? = nil) async throws(APIError<JSONValue>) -> Sales.Order {
    var request = APIRequest(.get, "/v1/orders", operation: "shop_orders_v1_list")
    place?.add(to: &request)
    return try await client.send(request, failure: JSONValue.self)
  }
}
