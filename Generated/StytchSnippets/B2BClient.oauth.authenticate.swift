// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/oauth/authenticate`
enum B2BClientOAuthAuthenticate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.oauth.authenticate(oauthToken: "oauth-token")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.oauth.authenticate(
      oauthToken: "oauth-token", sessionToken: "session-token", sessionDurationMinutes: 60,
      sessionJWT: "session-jwt", sessionCustomClaims: ["key": "value"],
      pkceCodeVerifier: "pkce-code-verifier", locale: .en,
      intermediateSessionToken: "intermediate-session-token", telemetryID: "telemetry-id")
  }
}
