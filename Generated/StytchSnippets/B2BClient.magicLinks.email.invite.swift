// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/magic_links/email/invite`
enum B2BClientMagicLinksEmailInvite: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.magicLinks.email.invite(
      organizationID: "organization-id", emailAddress: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.magicLinks.email.invite(
      organizationID: "organization-id", emailAddress: "ada@example.com",
      inviteRedirectURL: "https://example.com/invite-redirect",
      invitedByMemberID: "invited-by-member-id", name: "Name", trustedMetadata: ["key": "value"],
      untrustedMetadata: ["key": "value"], inviteTemplateID: "invite-template-id", locale: .en,
      roles: ["role"], inviteExpirationMinutes: 60,
      authorization: .init(sessionToken: "session-token"))
  }
}
