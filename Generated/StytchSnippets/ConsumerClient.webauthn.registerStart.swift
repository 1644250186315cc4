// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/webauthn/register/start`
enum ConsumerClientWebAuthnRegisterStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.webauthn.registerStart(userID: "user-id", domain: "example.com")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.webauthn.registerStart(
      userID: "user-id", domain: "example.com", userAgent: "user-agent",
      authenticatorType: .platform, returnPasskeyCredentialOptions: true, overrideID: "override-id",
      overrideName: "Override name", overrideDisplayName: "Override display name",
      useBase64URLEncoding: true)
  }
}
