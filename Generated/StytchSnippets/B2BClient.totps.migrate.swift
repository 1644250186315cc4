// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/totp/migrate`
enum B2BClientTOTPsMigrate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.totps.migrate(
      organizationID: "organization-id", memberID: "member-id", secret: "secret",
      recoveryCodes: ["recovery-code"])
  }
}
