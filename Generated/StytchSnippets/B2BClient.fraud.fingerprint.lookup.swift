// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/fingerprint/lookup`
enum B2BClientFraudFingerprintLookup: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.fraud.fingerprint.lookup(telemetryID: "telemetry-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.fraud.fingerprint.lookup(
      telemetryID: "telemetry-id",
      externalMetadata: .init(
        externalID: "external-id", organizationID: "organization-id", userAction: "user-action"))
  }
}
