// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url`
enum B2BClientSSOSAMLUpdateByURL: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.saml.updateByURL(
      organizationID: "organization-id", connectionID: "connection-id",
      metadataURL: "https://example.com/metadata")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.saml.updateByURL(
      organizationID: "organization-id", connectionID: "connection-id",
      metadataURL: "https://example.com/metadata",
      authorization: .init(sessionToken: "session-token"))
  }
}
