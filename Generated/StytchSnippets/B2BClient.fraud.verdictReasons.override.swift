// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/verdict_reasons/override`
enum B2BClientFraudVerdictReasonsOverride: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.fraud.verdictReasons.override(
      verdictReason: "Verdict reason", overrideAction: .allow)
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.fraud.verdictReasons.override(
      verdictReason: "Verdict reason", overrideAction: .allow,
      overrideDescription: "Override description")
  }
}
