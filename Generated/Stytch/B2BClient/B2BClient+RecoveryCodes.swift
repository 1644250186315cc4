// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.RecoveryCodesAPI {
  /// Finish MFA with a recovery code.
  ///
  /// Lets a member pass MFA with one of their recovery codes instead of the second factor. The code
  /// is used up by the call; the response holds a member session and the number of codes left.
  /// `POST /v1/b2b/recovery_codes/recover`
  ///
  /// ```swift
  /// let response = try await client.recoveryCodes.recover(
  ///   organizationID: "organization-id", memberID: "member-id", recoveryCode: "recovery-code")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to log in to; its slug or external ID also works.
  ///   - memberID: ID of the member who gives the code; an external ID works if one is set.
  ///   - recoveryCode: Recovery code that the member gives in place of their second factor; used up
  ///     by the call.
  ///   - intermediateSessionToken: Intermediate session token from the primary login, to be
  ///     completed by the recovery code.
  ///   - sessionToken: Token of the session to which MFA by recovery code is added.
  ///   - sessionJWT: JWT of the session to which MFA by recovery code is added.
  ///   - sessionDurationMinutes: Minutes the session lasts from now: 5 to 527040 (366 days), 60 if
  ///     left out.
  ///   - sessionCustomClaims: Custom claims of the session, up to 4 KB; null deletes a key;
  ///     reserved names are ignored.
  ///   - telemetryID: Telemetry ID whose fingerprint and IP location are stored for the member; the
  ///     workspace needs Device Fingerprinting.
  public func recover(
    organizationID: String,
    memberID: String,
    recoveryCode: String,
    intermediateSessionToken: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.RecoveryCodes.RecoverResponse {
    var request = APIRequest(
      .post, "/v1/b2b/recovery_codes/recover", operation: "api_b2b_recovery_codes_v1_Recover")
    request.body(
      B2B.RecoveryCodes.RecoverRequest(
        organizationID: organizationID, memberID: memberID, recoveryCode: recoveryCode,
        intermediateSessionToken: intermediateSessionToken, sessionToken: sessionToken,
        sessionJWT: sessionJWT, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a member's recovery codes.
  ///
  /// Lists all recovery codes of the member that are still active.
  /// `GET /v1/b2b/recovery_codes/{organization_id}/{member_id}`
  ///
  /// ```swift
  /// let response = try await client.recoveryCodes.get(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - memberID: ID of the member whose codes are read; an external ID works if one is set.
  public func get(
    organizationID: String,
    memberID: String
  ) async throws(StytchError) -> B2B.RecoveryCodes.GetResponse {
    var request = APIRequest(
      .get, "/v1/b2b/recovery_codes/{organization_id}/{member_id}",
      operation: "api_b2b_recovery_codes_v1_Get")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Replace a member's recovery codes.
  ///
  /// Makes a new set of recovery codes for the member. All codes issued before stop working.
  /// `POST /v1/b2b/recovery_codes/rotate`
  ///
  /// ```swift
  /// let response = try await client.recoveryCodes.rotate(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - memberID: ID of the member who gets new codes; an external ID works if one is set.
  public func rotate(
    organizationID: String,
    memberID: String
  ) async throws(StytchError) -> B2B.RecoveryCodes.RotateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/recovery_codes/rotate", operation: "api_b2b_recovery_codes_v1_Rotate")
    request.body(
      B2B.RecoveryCodes.RotateRequest(organizationID: organizationID, memberID: memberID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
