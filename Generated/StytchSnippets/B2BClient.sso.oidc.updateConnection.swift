// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}`
enum B2BClientSSOOIDCUpdateConnection: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.oidc.updateConnection(
      organizationID: "organization-id", connectionID: "connection-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.oidc.updateConnection(
      organizationID: "organization-id", connectionID: "connection-id", displayName: "Display name",
      clientID: "client-id", clientSecret: "client-secret", issuer: "issuer",
      authorizationURL: "https://example.com/authorization", tokenURL: "https://example.com/token",
      userinfoURL: "https://example.com/userinfo", jwksURL: "https://example.com/jwks",
      identityProvider: .classlink, customScopes: "custom-scopes",
      attributeMapping: ["key": "value"], authorization: .init(sessionToken: "session-token"))
  }
}
