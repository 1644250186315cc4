// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.SessionsAPI {
  /// List a member's active sessions.
  ///
  /// Returns every session of one member that is still active.
  /// `GET /v1/b2b/sessions`
  ///
  /// ```swift
  /// let response = try await client.sessions.get(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member whose sessions are listed; the member's external ID also works.
  public func get(
    organizationID: String,
    memberID: String
  ) async throws(StytchError) -> B2B.Sessions.GetResponse {
    var request = APIRequest(.get, "/v1/b2b/sessions", operation: "api_b2b_session_v1_Get")
    request.query("organization_id", organizationID)
    request.query("member_id", memberID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a member session.
  ///
  /// Checks a session token or JWT (one, not both) and returns the session, member and
  /// organization. The session is extended only if `session_duration_minutes` is given. A JWT past
  /// its `exp` is renewed while its signature and session are valid. With `authorization_check`, a
  /// missing permission or another organization's ID gives a 403.
  /// `POST /v1/b2b/sessions/authenticate`
  ///
  /// ```swift
  /// let response = try await client.sessions.authenticate()
  /// ```
  ///
  /// - Parameters:
  ///   - sessionToken: Token of the session to authenticate; not together with `session_jwt`.
  ///   - sessionDurationMinutes: Extends the session to end this many minutes from now, 5 to 527040
  ///     (366 days); left out, its end does not move.
  ///   - sessionJWT: JWT of the session to authenticate; it may be expired if the session is still
  ///     active.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - authorizationCheck: Permission that the session's roles must grant; without it the call
  ///     fails with a 403.
  public func authenticate(
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    authorizationCheck: B2B.Sessions.AuthorizationCheck? = nil
  ) async throws(StytchError) -> B2B.Sessions.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sessions/authenticate", operation: "api_b2b_session_v1_Authenticate")
    request.body(
      B2B.Sessions.AuthenticateRequest(
        sessionToken: sessionToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionJWT: sessionJWT, sessionCustomClaims: sessionCustomClaims,
        authorizationCheck: authorizationCheck))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Revoke one or all sessions of a member.
  ///
  /// Ends sessions at once, with all their tokens. Pass `member_session_id`, `session_token` or
  /// `session_jwt` to end one session, or `member_id` to end every session of that member.
  /// `POST /v1/b2b/sessions/revoke`
  ///
  /// ```swift
  /// try await client.sessions.revoke()
  /// ```
  ///
  /// - Parameters:
  ///   - memberSessionID: ID of the session to revoke.
  ///   - sessionToken: Token of the session to revoke.
  ///   - sessionJWT: JWT of the session to revoke.
  ///   - memberID: ID of a member whose sessions are all to be revoked.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  @discardableResult public func revoke(
    memberSessionID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    memberID: String? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.Sessions.RevokeResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sessions/revoke", operation: "api_b2b_session_v1_Revoke")
    authorization?.add(to: &request)
    request.body(
      B2B.Sessions.RevokeRequest(
        memberSessionID: memberSessionID, sessionToken: sessionToken, sessionJWT: sessionJWT,
        memberID: memberID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Exchange a session for one in another organization.
  ///
  /// Moves a member from a session in one organization to another one; this can accept an invite,
  /// but not join by email domain. If login requirements there are not met, `member_authenticated`
  /// is false and an intermediate session token is returned to finish with;
  /// `session_duration_minutes` and `session_custom_claims` are then ignored.
  /// `POST /v1/b2b/sessions/exchange`
  ///
  /// ```swift
  /// let response = try await client.sessions.exchange(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to switch to; its slug or external ID also works.
  ///   - sessionToken: Token of the session that the member has now.
  ///   - sessionJWT: JWT of the session that the member has now.
  ///   - sessionDurationMinutes: Lifetime of the new session in minutes, 5 to 527040 (366 days); 60
  ///     if left out.
  ///   - sessionCustomClaims: Claims to put on the new session and its JWT, 4 KB at most; null
  ///     deletes a key, and registered names such as `iss` are ignored.
  ///   - locale: Language of the MFA passcode that may be sent to the member's phone; English if
  ///     left out.
  ///   - telemetryID: Telemetry ID of the member's device; needs Device Fingerprinting in the
  ///     workspace.
  public func exchange(
    organizationID: String,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: B2B.Sessions.ExchangeRequestLocale? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.Sessions.ExchangeResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sessions/exchange", operation: "api_b2b_session_v1_Exchange")
    request.body(
      B2B.Sessions.ExchangeRequest(
        organizationID: organizationID, sessionToken: sessionToken, sessionJWT: sessionJWT,
        sessionDurationMinutes: sessionDurationMinutes, sessionCustomClaims: sessionCustomClaims,
        locale: locale, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Exchange an access token for a member session.
  ///
  /// Turns a Connected App's access token back into a session of the member it was issued for. The
  /// token needs the `full_access` scope, which only first-party clients can get, may be no older
  /// than 5 minutes, and can be exchanged once. MFA is never asked for here, since the member
  /// passed it before the token was issued.
  /// `POST /v1/b2b/sessions/exchange_access_token`
  ///
  /// ```swift
  /// let response = try await client.sessions.exchangeAccessToken(accessToken: "access-token")
  /// ```
  ///
  /// - Parameters:
  ///   - accessToken: Access token with the `full_access` scope, no more than 5 minutes old.
  ///   - sessionDurationMinutes: Session lifetime in minutes from now, 5 to 527040 (366 days); 60
  ///     if left out.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - telemetryID: Telemetry ID of the member's device; needs Device Fingerprinting in the
  ///     workspace.
  public func exchangeAccessToken(
    accessToken: String,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.Sessions.ExchangeAccessTokenResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sessions/exchange_access_token",
      operation: "api_b2b_session_v1_ExchangeAccessToken")
    request.body(
      B2B.Sessions.ExchangeAccessTokenRequest(
        accessToken: accessToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Exchange a trusted auth token for a member session.
  ///
  /// Takes an auth token from an identity provider that the project trusts and authenticates its
  /// member. The provider needs a trusted auth token profile, set up in the dashboard beforehand.
  /// If a session token or JWT is sent along, the token becomes one more factor of that session.
  /// `POST /v1/b2b/sessions/attest`
  ///
  /// ```swift
  /// let response = try await client.sessions.attest(profileID: "profile-id", token: "token")
  /// ```
  ///
  /// - Parameters:
  ///   - profileID: ID of the trusted auth token profile that the token is checked against.
  ///   - token: Trusted auth token; with JIT provisioning it must have an organization ID claim.
  ///   - organizationID: ID of the organization to log in to; needed if the token has no claim for
  ///     it.
  ///   - sessionDurationMinutes: Session lifetime in minutes from now, 5 to 527040 (366 days); 60
  ///     if left out.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - sessionToken: Token of an existing session that is to get the factor.
  ///   - sessionJWT: JWT of an existing session that is to get the factor.
  ///   - telemetryID: Telemetry ID of the member's device; needs Device Fingerprinting in the
  ///     workspace.
  public func attest(
    profileID: String,
    token: String,
    organizationID: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.Sessions.AttestResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sessions/attest", operation: "api_b2b_session_v1_Attest")
    request.body(
      B2B.Sessions.AttestRequest(
        profileID: profileID, token: token, organizationID: organizationID,
        sessionDurationMinutes: sessionDurationMinutes, sessionCustomClaims: sessionCustomClaims,
        sessionToken: sessionToken, sessionJWT: sessionJWT, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Turn an external session into a member session.
  ///
  /// Sends the token of another OIDC provider's session to the UserInfo endpoint set in the
  /// project's settings, matches the email address in the answer to a member of the organization,
  /// and starts a Stytch session. The member must exist already.
  /// `POST /v1/b2b/sessions/migrate`
  ///
  /// ```swift
  /// let response = try await client.sessions.migrate(
  ///   sessionToken: "session-token", organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - sessionToken: Token of the external session, which Stytch sends to the external UserInfo
  ///     endpoint.
  ///   - organizationID: ID of the organization the member belongs to; its slug or external ID also
  ///     works.
  ///   - sessionDurationMinutes: Session lifetime in minutes from now, 5 to 527040 (366 days); 60
  ///     if left out.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  public func migrate(
    sessionToken: String,
    organizationID: String,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil
  ) async throws(StytchError) -> B2B.Sessions.MigrateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/sessions/migrate", operation: "api_b2b_session_v1_Migrate")
    request.body(
      B2B.Sessions.MigrateRequest(
        sessionToken: sessionToken, organizationID: organizationID,
        sessionDurationMinutes: sessionDurationMinutes, sessionCustomClaims: sessionCustomClaims))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get the keys that verify member session JWTs.
  ///
  /// Returns the B2B project's JSON Web Key Set. Keys change about every six months, and for a
  /// month after a change the set holds the old key and the new one; pick the key whose `kid`
  /// equals that of the JWT.
  /// `GET /v1/b2b/sessions/jwks/{project_id}`
  ///
  /// ```swift
  /// let response = try await client.sessions.getJWKS(projectID: "project-id")
  /// ```
  ///
  /// - Parameters:
  ///   - projectID: ID of the B2B project whose keys are returned.
  public func getJWKS(projectID: String) async throws(StytchError) -> B2B.Sessions.GetJWKSResponse {
    var request = APIRequest(
      .get, "/v1/b2b/sessions/jwks/{project_id}", operation: "api_b2b_session_v1_GetJWKS")
    request.path("project_id", projectID)
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
