// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.TOTPsAPI {
  /// Create a TOTP registration for a member.
  ///
  /// Starts a TOTP registration, which the member adds to an authenticator app by QR code or
  /// secret. A member with an active MFA factor must show it: send an intermediate session or a
  /// session, by token or JWT, that carries that factor. Otherwise none is needed, but one that is
  /// sent must belong to the same member.
  /// `POST /v1/b2b/totp`
  ///
  /// ```swift
  /// let response = try await client.totps.create(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - memberID: ID of the member who registers; an external ID works if one is set.
  ///   - expirationMinutes: Minutes in which a first code must be authenticated: 5 to 1440, 60 by
  ///     default.
  ///   - intermediateSessionToken: Intermediate session of the member; must carry their MFA factor
  ///     if they have one.
  ///   - sessionToken: Session token of the member; the session must carry their MFA factor if they
  ///     have one.
  ///   - sessionJWT: Session JWT of the member; the session must carry their MFA factor if they
  ///     have one.
  public func create(
    organizationID: String,
    memberID: String,
    expirationMinutes: Int? = nil,
    intermediateSessionToken: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil
  ) async throws(StytchError) -> B2B.TOTPs.CreateResponse {
    var request = APIRequest(.post, "/v1/b2b/totp", operation: "api_b2b_totp_v1_Create")
    request.body(
      B2B.TOTPs.CreateRequest(
        organizationID: organizationID, memberID: memberID, expirationMinutes: expirationMinutes,
        intermediateSessionToken: intermediateSessionToken, sessionToken: sessionToken,
        sessionJWT: sessionJWT))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a member's TOTP code.
  ///
  /// Checks a code from the member's authenticator app, to complete an MFA login or to add the
  /// factor to a session. Sessions last 60 minutes unless another length is asked for.
  /// `POST /v1/b2b/totp/authenticate`
  ///
  /// ```swift
  /// let response = try await client.totps.authenticate(
  ///   organizationID: "organization-id", memberID: "member-id", code: "code")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to log in to; its slug or external ID also works.
  ///   - memberID: ID of the member who entered the code; an external ID works if one is set.
  ///   - code: Code shown by the member's authenticator app.
  ///   - intermediateSessionToken: Intermediate session token from the primary login, to be
  ///     completed by the TOTP code.
  ///   - sessionToken: Token of the session to which the TOTP factor is added.
  ///   - sessionJWT: JWT of the session to which the TOTP factor is added.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days), 60 if
  ///     left out.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored.
  ///   - setMFAEnrollment: On success, `enroll` or `unenroll` sets `mfa_enrolled`; left out, it
  ///     stays. Ignored under the MFA policy `REQUIRED_FOR_ALL`.
  ///   - setDefaultMFA: Makes TOTP the default MFA method of the member; a member's first MFA login
  ///     does so by itself.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the member; the
  ///     workspace needs Device Fingerprinting.
  public func authenticate(
    organizationID: String,
    memberID: String,
    code: String,
    intermediateSessionToken: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    setMFAEnrollment: B2B.MFA.SetMFAEnrollment? = nil,
    setDefaultMFA: Bool? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.TOTPs.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/totp/authenticate", operation: "api_b2b_totp_v1_Authenticate")
    request.body(
      B2B.TOTPs.AuthenticateRequest(
        organizationID: organizationID, memberID: memberID, code: code,
        intermediateSessionToken: intermediateSessionToken, sessionToken: sessionToken,
        sessionJWT: sessionJWT, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, setMFAEnrollment: setMFAEnrollment,
        setDefaultMFA: setDefaultMFA, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Import a member's TOTP registration.
  ///
  /// Takes over a TOTP secret that the member already uses elsewhere, so that their authenticator
  /// app keeps working. Stytch makes recovery codes for the member if none are given.
  /// `POST /v1/b2b/totp/migrate`
  ///
  /// ```swift
  /// let response = try await client.totps.migrate(
  ///   organizationID: "organization-id", memberID: "member-id", secret: "secret",
  ///   recoveryCodes: ["recovery-code"])
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - memberID: ID of the member the TOTP belongs to; an external ID works if one is set.
  ///   - secret: TOTP key that the member's authenticator app already holds.
  ///   - recoveryCodes: Recovery codes the member already has, to be imported; Stytch makes new
  ///     ones if none.
  public func migrate(
    organizationID: String,
    memberID: String,
    secret: String,
    recoveryCodes: [String]
  ) async throws(StytchError) -> B2B.TOTPs.MigrateResponse {
    var request = APIRequest(.post, "/v1/b2b/totp/migrate", operation: "api_b2b_totp_v1_Migrate")
    request.body(
      B2B.TOTPs.MigrateRequest(
        organizationID: organizationID, memberID: memberID, secret: secret,
        recoveryCodes: recoveryCodes))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
