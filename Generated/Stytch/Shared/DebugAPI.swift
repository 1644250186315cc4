// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The calls of `debug`.
public struct DebugAPI: Sendable { let client: APIClient }

extension DebugAPI {
  /// Get the project of the credentials.
  ///
  /// Tells which project the request's credentials belong to. Useful to check a setup.
  /// `GET /v1/debug/whoami`
  ///
  /// ```swift
  /// let response = try await client.debug.whoami()
  /// ```
  public func whoami() async throws(StytchError) -> Debug.WhoamiResponse {
    let request = APIRequest(.get, "/v1/debug/whoami", operation: "api_debug_v1_Whoami")
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
