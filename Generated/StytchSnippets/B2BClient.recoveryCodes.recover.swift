// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/recovery_codes/recover`
enum B2BClientRecoveryCodesRecover: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.recoveryCodes.recover(
      organizationID: "organization-id", memberID: "member-id", recoveryCode: "recovery-code")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.recoveryCodes.recover(
      organizationID: "organization-id", memberID: "member-id", recoveryCode: "recovery-code",
      intermediateSessionToken: "intermediate-session-token", sessionToken: "session-token",
      sessionJWT: "session-jwt", sessionDurationMinutes: 60, sessionCustomClaims: ["key": "value"],
      telemetryID: "telemetry-id")
  }
}
