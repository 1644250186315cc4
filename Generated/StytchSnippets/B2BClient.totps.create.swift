// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/totp`
enum B2BClientTOTPsCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.totps.create(organizationID: "organization-id", memberID: "member-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.totps.create(
      organizationID: "organization-id", memberID: "member-id", expirationMinutes: 60,
      intermediateSessionToken: "intermediate-session-token", sessionToken: "session-token",
      sessionJWT: "session-jwt")
  }
}
