// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/recovery_codes/rotate`
enum B2BClientRecoveryCodesRotate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.recoveryCodes.rotate(organizationID: "organization-id", memberID: "member-id")
  }
}
