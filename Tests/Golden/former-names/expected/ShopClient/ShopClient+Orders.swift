// Made by gen from input.yaml (Store 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ShopClient.OrdersAPI {
  /// `GET /v1/shop/orders`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  ///   - request: The API's `request`.
  public func list(
    cursor: String? = nil,
    request requestValue: String? = nil
  ) async throws(APIError<JSONValue>) -> OrdersListResponse {
    var request = APIRequest(.get, "/v1/shop/orders", operation: "orders.list")
    request.query("cursor", cursor)
    request.query("request", requestValue)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `orders` of all pages of `list`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func listAll(
    cursor: String? = nil,
    request requestValue: String? = nil
  ) -> PagedItems<Order, OrdersListResponse, APIError<JSONValue>> {
    let request = APIRequest(.get, "/v1/shop/orders", operation: "orders.list")
    return PagedItems(request, from: cursor) { cursor throws(APIError<JSONValue>) in
      let response = try await list(cursor: cursor, request: requestValue)
      return FetchedPage(response, items: response.orders, next: response.nextCursor)
    }
  }

  /// `POST /v1/shop/orders`
  ///
  /// - Parameters:
  ///   - in: The country.
  ///   - note: The API's `note`.
  @discardableResult public func place(
    in: String,
    note: String? = nil
  ) async throws(APIError<JSONValue>) -> Order {
    var request = APIRequest(.post, "/v1/shop/orders", operation: "orders.place")
    request.body(OrdersPlaceRequest(in: `in`, note: note))
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /v1/shop/orders/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func cancel(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/v1/shop/orders/{id}", operation: "orders.cancel")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }
}
