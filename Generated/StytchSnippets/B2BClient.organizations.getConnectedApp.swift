// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}`
enum B2BClientOrganizationsGetConnectedApp: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.getConnectedApp(
      organizationID: "organization-id", connectedAppID: "connected-app-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.getConnectedApp(
      organizationID: "organization-id", connectedAppID: "connected-app-id",
      authorization: .init(sessionToken: "session-token"))
  }
}
