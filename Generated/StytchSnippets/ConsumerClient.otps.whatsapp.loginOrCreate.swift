// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/otps/whatsapp/login_or_create`
enum ConsumerClientOTPsWhatsAppLoginOrCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.otps.whatsapp.loginOrCreate(phoneNumber: "+12025550123")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.otps.whatsapp.loginOrCreate(
      phoneNumber: "+12025550123", expirationMinutes: 60,
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"), createUserAsPending: true,
      locale: .en)
  }
}
