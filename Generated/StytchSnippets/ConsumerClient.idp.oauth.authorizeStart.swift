// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/idp/oauth/authorize/start`
enum ConsumerClientIDPOAuthAuthorizeStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.idp.oauth.authorizeStart(
      clientID: "client-id", redirectURI: "https://example.com/redirect",
      responseType: "response-type", scopes: ["scope"])
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.idp.oauth.authorizeStart(
      clientID: "client-id", redirectURI: "https://example.com/redirect",
      responseType: "response-type", scopes: ["scope"], userID: "user-id",
      sessionToken: "session-token", sessionJWT: "session-jwt", prompt: "prompt")
  }
}
