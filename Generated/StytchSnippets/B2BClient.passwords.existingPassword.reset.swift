// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/passwords/existing_password/reset`
enum B2BClientPasswordsExistingPasswordReset: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.existingPassword.reset(
      emailAddress: "ada@example.com", existingPassword: "existing-password",
      newPassword: "new-password", organizationID: "organization-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.existingPassword.reset(
      emailAddress: "ada@example.com", existingPassword: "existing-password",
      newPassword: "new-password", organizationID: "organization-id", sessionToken: "session-token",
      sessionDurationMinutes: 60, sessionJWT: "session-jwt", sessionCustomClaims: ["key": "value"],
      locale: .en, telemetryID: "telemetry-id")
  }
}
