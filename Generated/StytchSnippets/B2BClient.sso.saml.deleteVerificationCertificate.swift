// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}`
enum B2BClientSSOSAMLDeleteVerificationCertificate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.saml.deleteVerificationCertificate(
      organizationID: "organization-id", connectionID: "connection-id",
      certificateID: "certificate-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.saml.deleteVerificationCertificate(
      organizationID: "organization-id", connectionID: "connection-id",
      certificateID: "certificate-id", authorization: .init(sessionToken: "session-token"))
  }
}
