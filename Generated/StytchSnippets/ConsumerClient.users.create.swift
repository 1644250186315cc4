// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/users`
enum ConsumerClientUsersCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.create()
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.create(
      email: "ada@example.com",
      name: .init(firstName: "First name", middleName: "Middle name", lastName: "Last name"),
      attributes: .init(ipAddress: "192.0.2.1", userAgent: "user-agent"),
      phoneNumber: "+12025550123", createUserAsPending: true, trustedMetadata: ["key": "value"],
      untrustedMetadata: ["key": "value"], externalID: "external-id", roles: ["role"])
  }
}
