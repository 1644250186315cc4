// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/webauthn/register`
enum ConsumerClientWebAuthnRegister: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.webauthn.register(
      userID: "user-id", publicKeyCredential: "public-key-credential")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.webauthn.register(
      userID: "user-id", publicKeyCredential: "public-key-credential",
      sessionToken: "session-token", sessionDurationMinutes: 60, sessionJWT: "session-jwt",
      sessionCustomClaims: ["key": "value"], telemetryID: "telemetry-id")
  }
}
