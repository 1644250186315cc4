// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/passwords/session/reset`
enum ConsumerClientPasswordsSessionsReset: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.passwords.sessions.reset(password: "password")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.passwords.sessions.reset(
      password: "password", sessionToken: "session-token", sessionJWT: "session-jwt",
      sessionDurationMinutes: 60, sessionCustomClaims: ["key": "value"],
      telemetryID: "telemetry-id")
  }
}
