// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}`
enum B2BClientSSOSAMLUpdateConnection: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.saml.updateConnection(
      organizationID: "organization-id", connectionID: "connection-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.saml.updateConnection(
      organizationID: "organization-id", connectionID: "connection-id",
      idpEntityID: "idp-entity-id", displayName: "Display name", attributeMapping: ["key": "value"],
      x509Certificate: "x509-certificate", idpSSOURL: "https://example.com/idp-sso",
      samlConnectionImplicitRoleAssignments: [.init(roleID: "role-id")],
      samlGroupImplicitRoleAssignments: [.init(roleID: "role-id", group: "group")],
      alternativeAudienceURI: "https://example.com/alternative-audience",
      identityProvider: .classlink, signingPrivateKey: "signing-private-key",
      nameidFormat: "nameid-format", alternativeAcsURL: "https://example.com/alternative-acs",
      idpInitiatedAuthDisabled: true, samlEncryptionPrivateKey: "saml-encryption-private-key",
      allowGatewayCallback: true, authorization: .init(sessionToken: "session-token"))
  }
}
