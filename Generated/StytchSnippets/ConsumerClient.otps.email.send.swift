// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/otps/email/send`
enum ConsumerClientOTPsEmailSend: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.otps.email.send(email: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.otps.email.send(
      email: "ada@example.com", expirationMinutes: 60,
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"), locale: .en,
      userID: "user-id", sessionToken: "session-token", sessionJWT: "session-jwt",
      loginTemplateID: "login-template-id", signupTemplateID: "signup-template-id")
  }
}
