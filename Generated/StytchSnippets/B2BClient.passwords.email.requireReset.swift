// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/passwords/email/require_reset`
enum B2BClientPasswordsEmailRequireReset: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.email.requireReset(emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.email.requireReset(
      emailAddress: "ada@example.com", organizationID: "organization-id", memberID: "member-id",
      authorization: .init(sessionToken: "session-token"))
  }
}
