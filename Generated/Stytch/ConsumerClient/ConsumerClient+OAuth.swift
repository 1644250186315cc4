// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.OAuthAPI {
  /// Create an OAuth attach token.
  ///
  /// Makes a token that ties an OAuth flow to an existing user, for when the provider's data is not
  /// enough for Stytch to match them. Hand it to the start URL of the same provider. Name the user
  /// by exactly one of `user_id`, `session_token` and `session_jwt`.
  /// `POST /v1/oauth/attach`
  ///
  /// ```swift
  /// let response = try await client.oauth.attach(provider: "provider")
  /// ```
  ///
  /// - Parameters:
  ///   - provider: Name of the OAuth provider whose flow is to be tied to the user.
  ///   - userID: ID, or external ID, of the user to tie the flow to.
  ///   - sessionToken: Token of an existing session of the user to tie the flow to.
  ///   - sessionJWT: JWT of an existing session of the user to tie the flow to.
  public func attach(
    provider: String,
    userID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil
  ) async throws(StytchError) -> OAuth.AttachResponse {
    var request = APIRequest(.post, "/v1/oauth/attach", operation: "api_oauth_v1_Attach")
    request.body(
      OAuth.AttachRequest(
        provider: provider, userID: userID, sessionToken: sessionToken, sessionJWT: sessionJWT))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Authenticate a user's OAuth login.
  ///
  /// Ends a user's OAuth login by checking that its token is valid and unexpired. A Stytch session
  /// starts only if `session_duration_minutes` is given; one with the identity provider starts in
  /// any case.
  /// `POST /v1/oauth/authenticate`
  ///
  /// ```swift
  /// let response = try await client.oauth.authenticate(token: "token")
  /// ```
  ///
  /// - Parameters:
  ///   - token: Token from the `token` query parameter of the redirect URL, whose
  ///     `stytch_token_type` is `oauth`.
  ///   - sessionToken: Token of a session to add the login to; ignored if another user's, an error
  ///     along with a JWT.
  ///   - sessionDurationMinutes: Session lifetime from now in minutes, 5 to 527040 (366 days);
  ///     without it no session is made. Its JWT always lasts five minutes.
  ///   - sessionJWT: JWT of a session to add the login to; ignored if another user's, an error
  ///     along with a token.
  ///   - sessionCustomClaims: Claims to add to the session and its JWT, at most 4 KB in all; a new
  ///     session takes them only with a duration. Null deletes a key, reserved claims are ignored.
  ///   - codeVerifier: PKCE: the base64url one-time secret whose hash was sent as the code
  ///     challenge.
  ///   - telemetryID: Telemetry ID whose device data is stored for the user; needs Device
  ///     Fingerprinting.
  public func authenticate(
    token: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    codeVerifier: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> OAuth.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/oauth/authenticate", operation: "api_oauth_v1_Authenticate")
    request.body(
      OAuth.AuthenticateRequest(
        token: token, sessionToken: sessionToken, sessionDurationMinutes: sessionDurationMinutes,
        sessionJWT: sessionJWT, sessionCustomClaims: sessionCustomClaims,
        codeVerifier: codeVerifier, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
