// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/idp/oauth/authorize`
enum B2BClientIDPOAuthAuthorize: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.idp.oauth.authorize(
      consentGranted: true, scopes: ["scope"], clientID: "client-id",
      redirectURI: "https://example.com/redirect", responseType: "response-type")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.idp.oauth.authorize(
      consentGranted: true, scopes: ["scope"], clientID: "client-id",
      redirectURI: "https://example.com/redirect", responseType: "response-type",
      organizationID: "organization-id", memberID: "member-id", sessionToken: "session-token",
      sessionJWT: "session-jwt", prompt: "prompt", state: "state", nonce: "nonce",
      codeChallenge: "code-challenge", resources: ["resource"])
  }
}
