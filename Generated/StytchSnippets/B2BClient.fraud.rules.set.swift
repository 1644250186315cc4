// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/rules/set`
enum B2BClientFraudRulesSet: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.fraud.rules.set(action: .allow)
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.fraud.rules.set(
      action: .allow, visitorID: "visitor-id", browserID: "browser-id",
      visitorFingerprint: "visitor-fingerprint", browserFingerprint: "browser-fingerprint",
      hardwareFingerprint: "hardware-fingerprint", networkFingerprint: "network-fingerprint",
      expiresInMinutes: 60, description: "Description", cidrBlock: "cidr-block",
      countryCode: "country-code", asn: "asn")
  }
}
