// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/sessions/exchange_access_token`
enum ConsumerClientSessionsExchangeAccessToken: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.sessions.exchangeAccessToken(accessToken: "access-token")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.sessions.exchangeAccessToken(
      accessToken: "access-token", sessionDurationMinutes: 60,
      sessionCustomClaims: ["key": "value"], telemetryID: "telemetry-id")
  }
}
