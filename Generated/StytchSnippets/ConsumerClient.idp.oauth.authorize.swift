// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/idp/oauth/authorize`
enum ConsumerClientIDPOAuthAuthorize: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.idp.oauth.authorize(
      consentGranted: true, scopes: ["scope"], clientID: "client-id",
      redirectURI: "https://example.com/redirect", responseType: "response-type")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.idp.oauth.authorize(
      consentGranted: true, scopes: ["scope"], clientID: "client-id",
      redirectURI: "https://example.com/redirect", responseType: "response-type", userID: "user-id",
      sessionToken: "session-token", sessionJWT: "session-jwt", prompt: "prompt", state: "state",
      nonce: "nonce", codeChallenge: "code-challenge", resources: ["resource"])
  }
}
