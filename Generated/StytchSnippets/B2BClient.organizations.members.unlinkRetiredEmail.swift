// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email`
enum B2BClientOrganizationsMembersUnlinkRetiredEmail: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.unlinkRetiredEmail(
      organizationID: "organization-id", memberID: "member-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.unlinkRetiredEmail(
      organizationID: "organization-id", memberID: "member-id", emailID: "email-id",
      emailAddress: "ada@example.com", authorization: .init(sessionToken: "session-token"))
  }
}
