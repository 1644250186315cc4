// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update`
enum B2BClientOrganizationsMembersStartEmailUpdate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.startEmailUpdate(
      organizationID: "organization-id", memberID: "member-id", emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.members.startEmailUpdate(
      organizationID: "organization-id", memberID: "member-id", emailAddress: "ada@example.com",
      loginRedirectURL: "https://example.com/login-redirect", locale: .en,
      loginTemplateID: "login-template-id", deliveryMethod: .emailMagicLink,
      authorization: .init(sessionToken: "session-token"))
  }
}
