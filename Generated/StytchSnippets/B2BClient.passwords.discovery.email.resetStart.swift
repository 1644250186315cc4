// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/passwords/discovery/email/reset/start`
enum B2BClientPasswordsDiscoveryEmailResetStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.discovery.email.resetStart(emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.discovery.email.resetStart(
      emailAddress: "ada@example.com",
      resetPasswordRedirectURL: "https://example.com/reset-password-redirect",
      discoveryRedirectURL: "https://example.com/discovery-redirect",
      resetPasswordTemplateID: "reset-password-template-id", resetPasswordExpirationMinutes: 60,
      pkceCodeChallenge: "pkce-code-challenge", locale: .en,
      verifyEmailTemplateID: "verify-email-template-id")
  }
}
