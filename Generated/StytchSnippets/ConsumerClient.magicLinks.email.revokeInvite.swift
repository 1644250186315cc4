// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/magic_links/email/revoke_invite`
enum ConsumerClientMagicLinksEmailRevokeInvite: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.magicLinks.email.revokeInvite(email: "ada@example.com")
  }
}
