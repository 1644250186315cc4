// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/totps/recover`
enum ConsumerClientTOTPsRecover: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.totps.recover(userID: "user-id", recoveryCode: "recovery-code")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.totps.recover(
      userID: "user-id", recoveryCode: "recovery-code", sessionToken: "session-token",
      sessionDurationMinutes: 60, sessionJWT: "session-jwt", sessionCustomClaims: ["key": "value"],
      telemetryID: "telemetry-id")
  }
}
