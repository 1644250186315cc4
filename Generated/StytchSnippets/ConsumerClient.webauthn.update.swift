// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `PUT /v1/webauthn/{webauthn_registration_id}`
enum ConsumerClientWebAuthnUpdate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.webauthn.update(
      webauthnRegistrationID: "webauthn-registration-id", name: "Name")
  }
}
