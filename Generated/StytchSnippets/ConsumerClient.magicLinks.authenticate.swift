// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/magic_links/authenticate`
enum ConsumerClientMagicLinksAuthenticate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.authenticate(token: "token")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.authenticate(
      token: "token", attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"),
      options: .init(ipMatchRequired: true, userAgentMatchRequired: true),
      sessionToken: "session-token", sessionDurationMinutes: 60, sessionJWT: "session-jwt",
      sessionCustomClaims: ["key": "value"], codeVerifier: "code-verifier",
      telemetryID: "telemetry-id")
  }
}
