// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The calls of `status`.
public struct StatusAPI: Sendable { let client: APIClient }

extension StatusAPI {
  /// `GET /v1/status`
  public func get() async throws(APIError<JSONValue>) -> Status.Status {
    let request = APIRequest(.get, "/v1/status", operation: "shop_status_v1_Get")
    return try await client.send(request, failure: JSONValue.self)
  }
}
