// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}`
enum B2BClientOrganizationsMembersDeletePassword: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.deletePassword(
      organizationID: "organization-id", memberPasswordID: "member-password-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.deletePassword(
      organizationID: "organization-id", memberPasswordID: "member-password-id",
      authorization: .init(sessionToken: "session-token"))
  }
}
