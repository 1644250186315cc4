// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `DELETE /v1/users/totps/{totp_id}`
enum ConsumerClientUsersDeleteTOTP: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.deleteTOTP(totpID: "totp-id")
  }
}
