// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/magic_links/email/send`
enum ConsumerClientMagicLinksEmailSend: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.email.send(email: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.email.send(
      email: "ada@example.com", loginTemplateID: "login-template-id",
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"),
      loginMagicLinkURL: "https://example.com/login-magic-link",
      signupMagicLinkURL: "https://example.com/signup-magic-link", loginExpirationMinutes: 60,
      signupExpirationMinutes: 60, codeChallenge: "code-challenge", userID: "user-id",
      sessionToken: "session-token", sessionJWT: "session-jwt", locale: .en,
      signupTemplateID: "signup-template-id")
  }
}
