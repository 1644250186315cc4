// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.CryptoWalletsAPI {
  /// Start a crypto wallet login.
  ///
  /// Makes a challenge that the user must sign with their wallet. For Ethereum, `siwe_params` turns
  /// it into a Sign In With Ethereum message, so that a wallet can warn of a foreign domain;
  /// without them it is the project name and a random string.
  /// `POST /v1/crypto_wallets/authenticate/start`
  ///
  /// ```swift
  /// try await client.cryptoWallets.authenticateStart(
  ///   cryptoWalletType: .ethereum, cryptoWalletAddress: "crypto-wallet-address")
  /// ```
  ///
  /// - Parameters:
  ///   - cryptoWalletType: `solana`, or `ethereum` for Ethereum and any EVM-compatible chain.
  ///   - cryptoWalletAddress: Address of the wallet that is to sign the challenge.
  ///   - userID: ID of the user whose wallet it is; their external ID also works.
  ///   - sessionToken: Token of a session the user already has.
  ///   - sessionJWT: JWT of a session the user already has.
  ///   - siweParams: What a Sign In With Ethereum message is to say; for wallets of type `ethereum`
  ///     only.
  @discardableResult public func authenticateStart(
    cryptoWalletType: CryptoWallets.CryptoWalletType,
    cryptoWalletAddress: String,
    userID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    siweParams: CryptoWallets.SIWEParams? = nil
  ) async throws(StytchError) -> CryptoWallets.AuthenticateStartResponse {
    var request = APIRequest(
      .post, "/v1/crypto_wallets/authenticate/start",
      operation: "api_crypto_wallet_v1_AuthenticateStart")
    request.body(
      CryptoWallets.AuthenticateStartRequest(
        cryptoWalletType: cryptoWalletType, cryptoWalletAddress: cryptoWalletAddress,
        userID: userID, sessionToken: sessionToken, sessionJWT: sessionJWT, siweParams: siweParams))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a crypto wallet signature.
  ///
  /// Finishes a crypto wallet login by checking the signature of the challenge. With
  /// `session_duration_minutes` it also starts a session or extends the one that is passed in.
  /// `POST /v1/crypto_wallets/authenticate`
  ///
  /// ```swift
  /// let response = try await client.cryptoWallets.authenticate(
  ///   cryptoWalletType: .ethereum, cryptoWalletAddress: "crypto-wallet-address",
  ///   signature: "signature")
  /// ```
  ///
  /// - Parameters:
  ///   - cryptoWalletType: `solana`, or `ethereum` for Ethereum and any EVM-compatible chain.
  ///   - cryptoWalletAddress: Address of the wallet that signed.
  ///   - signature: The wallet's signature of the challenge.
  ///   - sessionToken: Token of a session the user already has, to be extended.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has, to be extended.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprints are stored for the user; needs Device
  ///     Fingerprinting.
  public func authenticate(
    cryptoWalletType: CryptoWallets.CryptoWalletType,
    cryptoWalletAddress: String,
    signature: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> CryptoWallets.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/crypto_wallets/authenticate", operation: "api_crypto_wallet_v1_Authenticate")
    request.body(
      CryptoWallets.AuthenticateRequest(
        cryptoWalletType: cryptoWalletType, cryptoWalletAddress: cryptoWalletAddress,
        signature: signature, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
