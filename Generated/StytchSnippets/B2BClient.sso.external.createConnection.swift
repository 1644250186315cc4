// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/sso/external/{organization_id}`
enum B2BClientSSOExternalCreateConnection: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.external.createConnection(
      organizationID: "organization-id", externalOrganizationID: "external-organization-id",
      externalConnectionID: "external-connection-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.sso.external.createConnection(
      organizationID: "organization-id", externalOrganizationID: "external-organization-id",
      externalConnectionID: "external-connection-id", displayName: "Display name",
      connectionImplicitRoleAssignments: [.init(roleID: "role-id")],
      groupImplicitRoleAssignments: [.init(roleID: "role-id", group: "group")],
      authorization: .init(sessionToken: "session-token"))
  }
}
