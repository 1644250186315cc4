// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `PUT /v1/users/{user_id}`
enum ConsumerClientUsersUpdate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.update(userID: "user-id")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.update(
      userID: "user-id",
      name: .init(firstName: "First name", middleName: "Middle name", lastName: "Last name"),
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"),
      trustedMetadata: ["key": "value"], untrustedMetadata: ["key": "value"],
      externalID: "external-id", roles: ["role"])
  }
}
