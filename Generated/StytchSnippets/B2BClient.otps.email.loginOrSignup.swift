// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/otps/email/login_or_signup`
enum B2BClientOTPsEmailLoginOrSignup: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.otps.email.loginOrSignup(
      organizationID: "organization-id", emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.otps.email.loginOrSignup(
      organizationID: "organization-id", emailAddress: "ada@example.com",
      loginTemplateID: "login-template-id", signupTemplateID: "signup-template-id", locale: .en,
      loginExpirationMinutes: 60, signupExpirationMinutes: 60)
  }
}
