// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/totps/recovery_codes`
enum ConsumerClientTOTPsRecoveryCodes: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.totps.recoveryCodes(userID: "user-id")
  }
}
