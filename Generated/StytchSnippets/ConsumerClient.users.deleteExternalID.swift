// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `DELETE /v1/users/{user_id}/external_id`
enum ConsumerClientUsersDeleteExternalID: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.deleteExternalID(userID: "user-id")
  }
}
