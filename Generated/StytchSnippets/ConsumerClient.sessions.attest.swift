// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/sessions/attest`
enum ConsumerClientSessionsAttest: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.sessions.attest(profileID: "profile-id", token: "token")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.sessions.attest(
      profileID: "profile-id", token: "token", sessionDurationMinutes: 60,
      sessionCustomClaims: ["key": "value"], sessionToken: "session-token",
      sessionJWT: "session-jwt", telemetryID: "telemetry-id")
  }
}
