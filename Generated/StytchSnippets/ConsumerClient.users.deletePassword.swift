// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `DELETE /v1/users/passwords/{password_id}`
enum ConsumerClientUsersDeletePassword: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.deletePassword(passwordID: "password-id")
  }
}
