// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/otps/email/discovery/send`
enum B2BClientOTPsEmailDiscoverySend: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.otps.email.discovery.send(emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.otps.email.discovery.send(
      emailAddress: "ada@example.com", loginTemplateID: "login-template-id", locale: .en,
      discoveryExpirationMinutes: 60)
  }
}
