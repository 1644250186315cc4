// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.RBACAPI {
  /// Get the project's consumer RBAC policy.
  ///
  /// Fetches the policy in force: all roles, resources and scopes of the project. It changes
  /// rarely: keep it for a few minutes rather than fetch it for each check.
  /// `GET /v1/rbac/policy`
  ///
  /// ```swift
  /// let response = try await client.rbac.policy()
  /// ```
  public func policy() async throws(StytchError) -> Consumer.RBAC.PolicyResponse {
    let request = APIRequest(.get, "/v1/rbac/policy", operation: "api_consumer_rbac_v1_Policy")
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
