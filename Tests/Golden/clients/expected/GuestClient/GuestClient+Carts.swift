// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension GuestClient.CartsAPI {
  /// The calls of `carts.items`.
  public var items: ItemsAPI { ItemsAPI(client: client) }
  /// The calls of `carts.items`.
  public struct ItemsAPI: Sendable { let client: APIClient }

  /// `GET /v1/carts/{cart_id}`
  ///
  /// - Parameters:
  ///   - cartID: The API's `cart_id`.
  public func get(cartID: String) async throws(APIError<JSONValue>) -> Baskets.Cart {
    var request = APIRequest(.get, "/v1/carts/{cart_id}", operation: "shop_carts_v1_carts_Get")
    request.path("cart_id", cartID)
    return try await client.send(request, failure: JSONValue.self)
  }
}

extension GuestClient.CartsAPI.ItemsAPI {
  /// Put something into a cart.
  /// `POST /v1/carts/{cart_id}/lines`
  ///
  /// - Parameters:
  ///   - cartID: The API's `cart_id`.
  ///   - productID: The API's `product_id`.
  ///   - quantity: The API's `quantity`.
  public func add(
    cartID: String,
    productID: String,
    quantity: Int? = nil
  ) async throws(APIError<JSONValue>) -> Baskets.Cart {
    var request = APIRequest(
      .post, "/v1/carts/{cart_id}/lines", operation: "shop_carts_v1_carts_lines_Add")
    request.path("cart_id", cartID)
    request.body(Baskets.Lines.AddRequest(productID: productID, quantity: quantity))
    return try await client.send(request, failure: JSONValue.self)
  }
}
