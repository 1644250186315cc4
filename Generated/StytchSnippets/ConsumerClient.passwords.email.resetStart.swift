// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/passwords/email/reset/start`
enum ConsumerClientPasswordsEmailResetStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.passwords.email.resetStart(email: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.passwords.email.resetStart(
      email: "ada@example.com",
      resetPasswordRedirectURL: "https://example.com/reset-password-redirect",
      resetPasswordExpirationMinutes: 60, codeChallenge: "code-challenge",
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"),
      loginRedirectURL: "https://example.com/login-redirect", locale: .en,
      resetPasswordTemplateID: "reset-password-template-id")
  }
}
