// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.TOTPsAPI {
  /// Create a TOTP registration for a user.
  ///
  /// Starts a TOTP registration, which the user adds to an authenticator app by QR code or secret.
  /// It becomes unusable if no code is authenticated before it expires.
  /// `POST /v1/totps`
  ///
  /// ```swift
  /// let response = try await client.totps.create(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID or external ID of the active user who registers.
  ///   - expirationMinutes: Minutes in which a first code must be authenticated: 5 to 1440 (1 day),
  ///     1440 by default.
  public func create(
    userID: String,
    expirationMinutes: Int? = nil
  ) async throws(StytchError) -> TOTPs.CreateResponse {
    var request = APIRequest(.post, "/v1/totps", operation: "api_totp_v1_Create")
    request.body(TOTPs.CreateRequest(userID: userID, expirationMinutes: expirationMinutes))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a user's TOTP code.
  ///
  /// Checks a 6-digit code from the user's authenticator app. A session is started or extended if
  /// `session_duration_minutes` is given.
  /// `POST /v1/totps/authenticate`
  ///
  /// ```swift
  /// let response = try await client.totps.authenticate(userID: "user-id", totpCode: "totp-code")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID or external ID of the active user who entered the code.
  ///   - totpCode: 6-digit code shown by the user's authenticator app.
  ///   - sessionToken: Token of a session the user already has, to be extended.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has, to be extended.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the user; the
  ///     workspace needs Device Fingerprinting.
  public func authenticate(
    userID: String,
    totpCode: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> TOTPs.AuthenticateResponse {
    var request = APIRequest(.post, "/v1/totps/authenticate", operation: "api_totp_v1_Authenticate")
    request.body(
      TOTPs.AuthenticateRequest(
        userID: userID, totpCode: totpCode, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a user's TOTP recovery codes.
  ///
  /// Lists the user's TOTP registrations, each with its recovery codes.
  /// `POST /v1/totps/recovery_codes`
  ///
  /// ```swift
  /// let response = try await client.totps.recoveryCodes(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID or external ID of the active user whose codes are read.
  public func recoveryCodes(
    userID: String
  ) async throws(StytchError) -> TOTPs.RecoveryCodesResponse {
    var request = APIRequest(
      .post, "/v1/totps/recovery_codes", operation: "api_totp_v1_RecoveryCodes")
    request.body(TOTPs.RecoveryCodesRequest(userID: userID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a user's TOTP recovery code.
  ///
  /// Checks a recovery code that the user gives instead of a code from their authenticator app. A
  /// session is started or extended if `session_duration_minutes` is given.
  /// `POST /v1/totps/recover`
  ///
  /// ```swift
  /// let response = try await client.totps.recover(
  ///   userID: "user-id", recoveryCode: "recovery-code")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID or external ID of the active user who gives the code.
  ///   - recoveryCode: Recovery code of one of the user's TOTP registrations.
  ///   - sessionToken: Token of a session the user already has, to be extended.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days). If
  ///     left out, none starts.
  ///   - sessionJWT: JWT of a session the user already has, to be extended.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored. A new session needs `session_duration_minutes`.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the user; the
  ///     workspace needs Device Fingerprinting.
  public func recover(
    userID: String,
    recoveryCode: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> TOTPs.RecoverResponse {
    var request = APIRequest(.post, "/v1/totps/recover", operation: "api_totp_v1_Recover")
    request.body(
      TOTPs.RecoverRequest(
        userID: userID, recoveryCode: recoveryCode, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
