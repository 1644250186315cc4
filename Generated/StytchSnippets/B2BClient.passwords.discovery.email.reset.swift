// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/passwords/discovery/email/reset`
enum B2BClientPasswordsDiscoveryEmailReset: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.discovery.email.reset(
      passwordResetToken: "password-reset-token", password: "password")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.passwords.discovery.email.reset(
      passwordResetToken: "password-reset-token", password: "password",
      pkceCodeVerifier: "pkce-code-verifier")
  }
}
