// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/oauth/attach`
enum ConsumerClientOAuthAttach: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.oauth.attach(provider: "provider")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.oauth.attach(
      provider: "provider", userID: "user-id", sessionToken: "session-token",
      sessionJWT: "session-jwt")
  }
}
