// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `GET /v1/b2b/organizations/{organization_id}/member`
enum B2BClientOrganizationsMembersGet: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.get(organizationID: "organization-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.get(
      organizationID: "organization-id", memberID: "member-id", emailAddress: "ada@example.com")
  }
}
