// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/connected_apps/clients`
enum B2BClientConnectedAppClientsCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.connectedApp.clients.create(clientType: .firstParty)
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.connectedApp.clients.create(
      clientType: .firstParty, clientName: "Client name", clientDescription: "Client description",
      redirectURLs: ["https://example.com/redirect"], fullAccessAllowed: true,
      accessTokenExpiryMinutes: 60, accessTokenCustomAudience: "access-token-custom-audience",
      accessTokenTemplateContent: "access-token-template-content",
      postLogoutRedirectURLs: ["https://example.com/post-logout-redirect"],
      logoURL: "https://example.com/logo", bypassConsentForOfflineAccess: true)
  }
}
