// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/magic_links/email/login_or_signup`
enum B2BClientMagicLinksEmailLoginOrSignup: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.magicLinks.email.loginOrSignup(
      organizationID: "organization-id", emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.magicLinks.email.loginOrSignup(
      organizationID: "organization-id", emailAddress: "ada@example.com",
      loginRedirectURL: "https://example.com/login-redirect",
      signupRedirectURL: "https://example.com/signup-redirect",
      pkceCodeChallenge: "pkce-code-challenge", loginTemplateID: "login-template-id",
      signupTemplateID: "signup-template-id", locale: .en, loginExpirationMinutes: 60,
      signupExpirationMinutes: 60)
  }
}
