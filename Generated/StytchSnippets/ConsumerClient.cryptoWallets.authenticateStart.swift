// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import Stytch

/// `POST /v1/crypto_wallets/authenticate/start`
enum ConsumerClientCryptoWalletsAuthenticateStart: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.cryptoWallets.authenticateStart(
      cryptoWalletType: .ethereum, cryptoWalletAddress: "crypto-wallet-address")
  }

  /// The call with all arguments.
  static func all(_ client: ConsumerClient) async throws -> any Sendable {
    try await client.cryptoWallets.authenticateStart(
      cryptoWalletType: .ethereum,
      cryptoWalletAddress: "crypto-wallet-address",
      userID: "user-id",
      sessionToken: "session-token",
      sessionJWT: "session-jwt",
      siweParams: .init(
        domain: "example.com", uri: "https://example.com/", resources: ["resource"],
        chainID: "chain-id", statement: "statement",
        issuedAt: Date("2030-01-31T09:30:00Z", strategy: .iso8601),
        notBefore: Date("2030-01-31T09:30:00Z", strategy: .iso8601),
        messageRequestID: "message-request-id"))
  }
}
