// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/scim/{organization_id}/connection`
enum B2BClientSCIMConnectionCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.scim.connection.create(organizationID: "organization-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.scim.connection.create(
      organizationID: "organization-id", displayName: "Display name", identityProvider: .generic,
      authorization: .init(sessionToken: "session-token"))
  }
}
