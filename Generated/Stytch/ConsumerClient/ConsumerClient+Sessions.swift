// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.SessionsAPI {
  /// List a user's active sessions.
  ///
  /// Returns every session of one user that is still active. Times are in UTC, in RFC 3339 form.
  /// `GET /v1/sessions`
  ///
  /// ```swift
  /// let response = try await client.sessions.get(userID: "user-id")
  /// ```
  ///
  /// - Parameters:
  ///   - userID: ID of the user whose sessions are listed; the user's external ID also works.
  public func get(userID: String) async throws(StytchError) -> Sessions.GetResponse {
    var request = APIRequest(.get, "/v1/sessions", operation: "api_session_v1_Get")
    request.query("user_id", userID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a session.
  ///
  /// Checks a session token or session JWT and returns the session with its user; give exactly one
  /// of the two, or the call fails with `too_many_session_arguments`. A JWT past its `exp` is
  /// accepted as long as its signature and the session are valid, and a fresh one comes back. With
  /// `authorization_check`, a user who lacks the permission gets a 403.
  /// `POST /v1/sessions/authenticate`
  ///
  /// ```swift
  /// let response = try await client.sessions.authenticate()
  /// ```
  ///
  /// - Parameters:
  ///   - sessionToken: Token of the session to authenticate; not together with `session_jwt`.
  ///   - sessionDurationMinutes: Extends the session to end this many minutes from now, 5 to 527040
  ///     (366 days).
  ///   - sessionJWT: JWT of the session to authenticate; it may be expired if the session is still
  ///     active.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - authorizationCheck: Permission that the user must have; without it the call fails with a
  ///     403.
  public func authenticate(
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    authorizationCheck: Sessions.AuthorizationCheck? = nil
  ) async throws(StytchError) -> Sessions.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/sessions/authenticate", operation: "api_session_v1_Authenticate")
    request.body(
      Sessions.AuthenticateRequest(
        sessionToken: sessionToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionJWT: sessionJWT, sessionCustomClaims: sessionCustomClaims,
        authorizationCheck: authorizationCheck))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Revoke a session.
  ///
  /// Ends one session at once, with all of its session tokens. Name it by exactly one of session
  /// ID, session token and session JWT; more than one is an error.
  /// `POST /v1/sessions/revoke`
  ///
  /// ```swift
  /// try await client.sessions.revoke()
  /// ```
  ///
  /// - Parameters:
  ///   - sessionID: ID of the session to revoke.
  ///   - sessionToken: Token of the session to revoke.
  ///   - sessionJWT: JWT of the session to revoke.
  @discardableResult public func revoke(
    sessionID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil
  ) async throws(StytchError) -> Sessions.RevokeResponse {
    var request = APIRequest(.post, "/v1/sessions/revoke", operation: "api_session_v1_Revoke")
    request.body(
      Sessions.RevokeRequest(
        sessionID: sessionID, sessionToken: sessionToken, sessionJWT: sessionJWT))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Turn an external session into a Stytch session.
  ///
  /// Sends the token of another OIDC provider's session to the UserInfo endpoint set in the
  /// project's settings, matches the email address in the answer to a user, and starts a Stytch
  /// session for that user. The user must exist already.
  /// `POST /v1/sessions/migrate`
  ///
  /// ```swift
  /// let response = try await client.sessions.migrate(sessionToken: "session-token")
  /// ```
  ///
  /// - Parameters:
  ///   - sessionToken: Token of the external session, which Stytch sends to the external UserInfo
  ///     endpoint.
  ///   - sessionDurationMinutes: Session lifetime in minutes from now, 5 to 527040 (366 days); left
  ///     out, no session is created.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - telemetryID: Telemetry ID of the user's device; needs Device Fingerprinting in the
  ///     workspace.
  public func migrate(
    sessionToken: String,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Sessions.MigrateResponse {
    var request = APIRequest(.post, "/v1/sessions/migrate", operation: "api_session_v1_Migrate")
    request.body(
      Sessions.MigrateRequest(
        sessionToken: sessionToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Exchange an access token for a session.
  ///
  /// Turns a Connected App's access token back into a session of the user it was issued for. The
  /// token needs the `full_access` scope, which only first-party clients can get, may be no older
  /// than 5 minutes, and can be exchanged once.
  /// `POST /v1/sessions/exchange_access_token`
  ///
  /// ```swift
  /// let response = try await client.sessions.exchangeAccessToken(accessToken: "access-token")
  /// ```
  ///
  /// - Parameters:
  ///   - accessToken: Access token with the `full_access` scope, no more than 5 minutes old.
  ///   - sessionDurationMinutes: Session lifetime in minutes from now, 5 to 527040 (366 days); left
  ///     out, no session is created.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - telemetryID: Telemetry ID of the user's device; needs Device Fingerprinting in the
  ///     workspace.
  public func exchangeAccessToken(
    accessToken: String,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Sessions.ExchangeAccessTokenResponse {
    var request = APIRequest(
      .post, "/v1/sessions/exchange_access_token", operation: "api_session_v1_ExchangeAccessToken")
    request.body(
      Sessions.ExchangeAccessTokenRequest(
        accessToken: accessToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get the keys that verify session JWTs.
  ///
  /// Returns the project's JSON Web Key Set. Keys change about every six months, and for a month
  /// after a change the set holds the old key and the new one; pick the key whose `kid` equals that
  /// of the JWT.
  /// `GET /v1/sessions/jwks/{project_id}`
  ///
  /// ```swift
  /// let response = try await client.sessions.getJWKS(projectID: "project-id")
  /// ```
  ///
  /// - Parameters:
  ///   - projectID: ID of the project whose keys are returned.
  public func getJWKS(projectID: String) async throws(StytchError) -> Sessions.GetJWKSResponse {
    var request = APIRequest(
      .get, "/v1/sessions/jwks/{project_id}", operation: "api_session_v1_GetJWKS")
    request.path("project_id", projectID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Exchange a trusted auth token for a session.
  ///
  /// Takes an auth token from an identity provider that the project trusts and authenticates its
  /// user. The provider needs a trusted auth token profile, set up in the dashboard beforehand. If
  /// a session token or JWT is sent along, the token becomes one more factor of that session.
  /// `POST /v1/sessions/attest`
  ///
  /// ```swift
  /// let response = try await client.sessions.attest(profileID: "profile-id", token: "token")
  /// ```
  ///
  /// - Parameters:
  ///   - profileID: ID of the trusted auth token profile that the token is checked against.
  ///   - token: Trusted auth token, as the identity provider issued it.
  ///   - sessionDurationMinutes: Session lifetime in minutes from now, 5 to 527040 (366 days); left
  ///     out, no session is created. An existing session gets this lifetime.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - sessionToken: Token of an existing session that is to get the factor.
  ///   - sessionJWT: JWT of an existing session that is to get the factor.
  ///   - telemetryID: Telemetry ID of the user's device; needs Device Fingerprinting in the
  ///     workspace.
  public func attest(
    profileID: String,
    token: String,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Sessions.AttestResponse {
    var request = APIRequest(.post, "/v1/sessions/attest", operation: "api_session_v1_Attest")
    request.body(
      Sessions.AttestRequest(
        profileID: profileID, token: token, sessionDurationMinutes: sessionDurationMinutes,
        sessionCustomClaims: sessionCustomClaims, sessionToken: sessionToken,
        sessionJWT: sessionJWT, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
