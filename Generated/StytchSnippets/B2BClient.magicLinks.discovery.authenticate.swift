// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/magic_links/discovery/authenticate`
enum B2BClientMagicLinksDiscoveryAuthenticate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.magicLinks.discovery.authenticate(
      discoveryMagicLinksToken: "discovery-magic-links-token")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.magicLinks.discovery.authenticate(
      discoveryMagicLinksToken: "discovery-magic-links-token",
      pkceCodeVerifier: "pkce-code-verifier")
  }
}
