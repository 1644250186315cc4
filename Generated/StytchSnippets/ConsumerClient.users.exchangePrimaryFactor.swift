// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `PUT /v1/users/{user_id}/exchange_primary_factor`
enum ConsumerClientUsersExchangePrimaryFactor: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.exchangePrimaryFactor(userID: "user-id")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.exchangePrimaryFactor(
      userID: "user-id", emailAddress: "ada@example.com", phoneNumber: "+12025550123")
  }
}
