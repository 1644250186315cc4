// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/crypto_wallets/authenticate`
enum ConsumerClientCryptoWalletsAuthenticate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.cryptoWallets.authenticate(
      cryptoWalletType: .ethereum, cryptoWalletAddress: "crypto-wallet-address",
      signature: "signature")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.cryptoWallets.authenticate(
      cryptoWalletType: .ethereum, cryptoWalletAddress: "crypto-wallet-address",
      signature: "signature", sessionToken: "session-token", sessionDurationMinutes: 60,
      sessionJWT: "session-jwt", sessionCustomClaims: ["key": "value"], telemetryID: "telemetry-id")
  }
}
