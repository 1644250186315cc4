// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}`
enum B2BClientSSOSAMLDeleteEncryptionPrivateKey: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.saml.deleteEncryptionPrivateKey(
      organizationID: "organization-id", connectionID: "connection-id",
      privateKeyID: "private-key-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.saml.deleteEncryptionPrivateKey(
      organizationID: "organization-id", connectionID: "connection-id",
      privateKeyID: "private-key-id", authorization: .init(sessionToken: "session-token"))
  }
}
