// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/oauth/discovery/authenticate`
enum B2BClientOAuthDiscoveryAuthenticate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.oauth.discovery.authenticate(discoveryOAuthToken: "discovery-oauth-token")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.oauth.discovery.authenticate(
      discoveryOAuthToken: "discovery-oauth-token", sessionToken: "session-token",
      sessionDurationMinutes: 60, sessionJWT: "session-jwt", sessionCustomClaims: ["key": "value"],
      pkceCodeVerifier: "pkce-code-verifier")
  }
}
