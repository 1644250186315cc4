// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/impersonation/authenticate`
enum B2BClientImpersonationAuthenticate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.impersonation.authenticate(impersonationToken: "impersonation-token")
  }
}
