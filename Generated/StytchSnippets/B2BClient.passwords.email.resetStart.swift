// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/passwords/email/reset/start`
enum B2BClientPasswordsEmailResetStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.email.resetStart(
      organizationID: "organization-id", emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.email.resetStart(
      organizationID: "organization-id", emailAddress: "ada@example.com",
      resetPasswordRedirectURL: "https://example.com/reset-password-redirect",
      resetPasswordExpirationMinutes: 60, codeChallenge: "code-challenge",
      loginRedirectURL: "https://example.com/login-redirect", locale: .en,
      resetPasswordTemplateID: "reset-password-template-id",
      verifyEmailTemplateID: "verify-email-template-id")
  }
}
