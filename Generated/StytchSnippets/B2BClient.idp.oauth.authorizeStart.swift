// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/idp/oauth/authorize/start`
enum B2BClientIDPOAuthAuthorizeStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.idp.oauth.authorizeStart(
      clientID: "client-id", redirectURI: "https://example.com/redirect",
      responseType: "response-type", scopes: ["scope"])
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.idp.oauth.authorizeStart(
      clientID: "client-id", redirectURI: "https://example.com/redirect",
      responseType: "response-type", scopes: ["scope"], organizationID: "organization-id",
      memberID: "member-id", sessionToken: "session-token", sessionJWT: "session-jwt",
      prompt: "prompt")
  }
}
