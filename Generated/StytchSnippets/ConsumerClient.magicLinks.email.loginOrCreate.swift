// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/magic_links/email/login_or_create`
enum ConsumerClientMagicLinksEmailLoginOrCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.email.loginOrCreate(email: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.email.loginOrCreate(
      email: "ada@example.com", loginMagicLinkURL: "https://example.com/login-magic-link",
      signupMagicLinkURL: "https://example.com/signup-magic-link", loginExpirationMinutes: 60,
      signupExpirationMinutes: 60, loginTemplateID: "login-template-id",
      signupTemplateID: "signup-template-id",
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"), createUserAsPending: true,
      codeChallenge: "code-challenge", locale: .en)
  }
}
