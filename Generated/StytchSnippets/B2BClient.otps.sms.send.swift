// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/otps/sms/send`
enum B2BClientOTPsSMSSend: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.otps.sms.send(organizationID: "organization-id", memberID: "member-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.otps.sms.send(
      organizationID: "organization-id", memberID: "member-id", mfaPhoneNumber: "+12025550123",
      locale: .en, intermediateSessionToken: "intermediate-session-token",
      sessionToken: "session-token", sessionJWT: "session-jwt")
  }
}
