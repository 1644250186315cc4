// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/webauthn/authenticate/start`
enum ConsumerClientWebAuthnAuthenticateStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.webauthn.authenticateStart(domain: "example.com")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.webauthn.authenticateStart(
      domain: "example.com", userID: "user-id", returnPasskeyCredentialOptions: true,
      useBase64URLEncoding: true)
  }
}
