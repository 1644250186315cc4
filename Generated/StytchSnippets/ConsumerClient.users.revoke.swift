// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`
enum ConsumerClientUsersRevoke: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.revoke(userID: "user-id", connectedAppID: "connected-app-id")
  }
}
