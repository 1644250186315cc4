// Made by gen from input.yaml (Forge 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ForgeClient.OrdersAPI {
  /// `POST /api/v1/public/orders/{id}/cancel`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func cancel(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/api/v1/public/orders/{id}/cancel", operation: "op10")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /api/v1/public/orders/{id}:refund`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func refund(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/api/v1/public/orders/{id}:refund", operation: "op11")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }
}
