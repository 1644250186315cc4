// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/m2m/clients/{client_id}/secrets/rotate/start`
enum B2BClientM2MClientsSecretsRotateStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.m2m.clients.secrets.rotateStart(clientID: "client-id")
  }
}
