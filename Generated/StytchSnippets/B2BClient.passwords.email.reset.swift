// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/passwords/email/reset`
enum B2BClientPasswordsEmailReset: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.email.reset(
      passwordResetToken: "password-reset-token", password: "password")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.email.reset(
      passwordResetToken: "password-reset-token", password: "password",
      sessionToken: "session-token", sessionDurationMinutes: 60, sessionJWT: "session-jwt",
      codeVerifier: "code-verifier", sessionCustomClaims: ["key": "value"], locale: .en,
      intermediateSessionToken: "intermediate-session-token", telemetryID: "telemetry-id")
  }
}
