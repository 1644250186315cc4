// Made by gen from input.yaml (Store 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The calls of `health`.
public struct HealthAPI: Sendable { let client: APIClient }

extension HealthAPI {
  /// `GET /v1/health`
  public func check() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/v1/health", operation: "health.check")
    try await client.send(request, failure: JSONValue.self)
  }
}
