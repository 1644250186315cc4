// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/totp/authenticate`
enum B2BClientTOTPsAuthenticate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.totps.authenticate(
      organizationID: "organization-id", memberID: "member-id", code: "code")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.totps.authenticate(
      organizationID: "organization-id", memberID: "member-id", code: "code",
      intermediateSessionToken: "intermediate-session-token", sessionToken: "session-token",
      sessionJWT: "session-jwt", sessionDurationMinutes: 60, sessionCustomClaims: ["key": "value"],
      setMFAEnrollment: .enroll, setDefaultMFA: true, telemetryID: "telemetry-id")
  }
}
