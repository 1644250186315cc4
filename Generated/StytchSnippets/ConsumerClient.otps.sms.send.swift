// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/otps/sms/send`
enum ConsumerClientOTPsSMSSend: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.otps.sms.send(phoneNumber: "+12025550123")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.otps.sms.send(
      phoneNumber: "+12025550123", expirationMinutes: 60,
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"), locale: .en,
      userID: "user-id", sessionToken: "session-token", sessionJWT: "session-jwt")
  }
}
