// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke`
enum B2BClientOrganizationsMembersConnectedAppsRevoke: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.connectedApps.revoke(
      organizationID: "organization-id", memberID: "member-id", connectedAppID: "connected-app-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.connectedApps.revoke(
      organizationID: "organization-id", memberID: "member-id", connectedAppID: "connected-app-id",
      authorization: .init(sessionToken: "session-token"))
  }
}
