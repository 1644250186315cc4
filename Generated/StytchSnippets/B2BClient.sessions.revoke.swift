// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/sessions/revoke`
enum B2BClientSessionsRevoke: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.sessions.revoke()
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.sessions.revoke(
      memberSessionID: "member-session-id", sessionToken: "session-token",
      sessionJWT: "session-jwt", memberID: "member-id",
      authorization: .init(sessionToken: "session-token"))
  }
}
