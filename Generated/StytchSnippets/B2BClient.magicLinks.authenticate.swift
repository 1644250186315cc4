// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/magic_links/authenticate`
enum B2BClientMagicLinksAuthenticate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.magicLinks.authenticate(magicLinksToken: "magic-links-token")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.magicLinks.authenticate(
      magicLinksToken: "magic-links-token", pkceCodeVerifier: "pkce-code-verifier",
      sessionToken: "session-token", sessionJWT: "session-jwt", sessionDurationMinutes: 60,
      sessionCustomClaims: ["key": "value"], locale: .en,
      intermediateSessionToken: "intermediate-session-token", telemetryID: "telemetry-id")
  }
}
