// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/passwords`
enum ConsumerClientPasswordsCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.passwords.create(email: "ada@example.com", password: "password")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.passwords.create(
      email: "ada@example.com", password: "password", sessionDurationMinutes: 60,
      sessionCustomClaims: ["key": "value"], trustedMetadata: ["key": "value"],
      untrustedMetadata: ["key": "value"],
      name: .init(firstName: "First name", middleName: "Middle name", lastName: "Last name"),
      telemetryID: "telemetry-id")
  }
}
