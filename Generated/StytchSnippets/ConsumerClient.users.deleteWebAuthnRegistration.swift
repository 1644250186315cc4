// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`
enum ConsumerClientUsersDeleteWebAuthnRegistration: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.users.deleteWebAuthnRegistration(
      webauthnRegistrationID: "webauthn-registration-id")
  }
}
