// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/magic_links/email/invite`
enum ConsumerClientMagicLinksEmailInvite: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.email.invite(email: "ada@example.com")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.email.invite(
      email: "ada@example.com", inviteTemplateID: "invite-template-id",
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"),
      name: .init(firstName: "First name", middleName: "Middle name", lastName: "Last name"),
      inviteMagicLinkURL: "https://example.com/invite-magic-link", inviteExpirationMinutes: 60,
      locale: .en, trustedMetadata: ["key": "value"], untrustedMetadata: ["key": "value"])
  }
}
