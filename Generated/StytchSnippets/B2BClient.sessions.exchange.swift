// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/sessions/exchange`
enum B2BClientSessionsExchange: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.sessions.exchange(organizationID: "organization-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.sessions.exchange(
      organizationID: "organization-id", sessionToken: "session-token", sessionJWT: "session-jwt",
      sessionDurationMinutes: 60, sessionCustomClaims: ["key": "value"], locale: .en,
      telemetryID: "telemetry-id")
  }
}
