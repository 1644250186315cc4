// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/discovery/intermediate_sessions/exchange`
enum B2BClientDiscoveryIntermediateSessionsExchange: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.discovery.intermediateSessions.exchange(
      intermediateSessionToken: "intermediate-session-token", organizationID: "organization-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.discovery.intermediateSessions.exchange(
      intermediateSessionToken: "intermediate-session-token", organizationID: "organization-id",
      sessionDurationMinutes: 60, sessionCustomClaims: ["key": "value"], locale: .en,
      telemetryID: "telemetry-id")
  }
}
