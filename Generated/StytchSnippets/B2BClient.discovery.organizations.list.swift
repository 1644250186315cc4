// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/discovery/organizations`
enum B2BClientDiscoveryOrganizationsList: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.discovery.organizations.list()
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.discovery.organizations.list(
      intermediateSessionToken: "intermediate-session-token", sessionToken: "session-token",
      sessionJWT: "session-jwt")
  }
}
