// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.OAuthAPI {
  /// The calls of `oauth.discovery`.
  public var discovery: DiscoveryAPI { DiscoveryAPI(client: client) }
  /// The calls of `oauth.discovery`.
  public struct DiscoveryAPI: Sendable { let client: APIClient }

  /// Authenticate a member's OAuth login.
  ///
  /// Ends a member's OAuth login by checking its token. The session lasts 60 minutes unless set
  /// otherwise. If MFA is due, or the provider does not fully verify the email (see
  /// `primary_required`), `member_authenticated` is false and an intermediate session token takes
  /// the session's place; the session options then have no effect. A valid session in the request
  /// spares the MFA step.
  /// `POST /v1/b2b/oauth/authenticate`
  ///
  /// ```swift
  /// let response = try await client.oauth.authenticate(oauthToken: "oauth-token")
  /// ```
  ///
  /// - Parameters:
  ///   - oauthToken: Token of the OAuth login, taken from the redirect URL.
  ///   - sessionToken: Token of the member's existing session; with it no MFA step is needed.
  ///   - sessionDurationMinutes: Session lifetime from now in minutes: 5 to 527040 (366 days), by
  ///     default 60; extends a session that is passed in. Its JWT always lasts five minutes.
  ///   - sessionJWT: JWT of the member's existing session; with it no MFA step is needed.
  ///   - sessionCustomClaims: Claims to add to the session and its JWT, at most 4 KB in all; null
  ///     deletes a key, and reserved JWT claims are ignored.
  ///   - pkceCodeVerifier: PKCE: the base64url one-time secret whose hash was sent as the code
  ///     challenge.
  ///   - locale: Language of the one-time passcode if one is sent for an MFA step; English by
  ///     default.
  ///   - intermediateSessionToken: Token of a login under way; gains this factor and becomes a
  ///     session if that suffices.
  ///   - telemetryID: Telemetry ID whose device data is stored for the member; needs Device
  ///     Fingerprinting.
  public func authenticate(
    oauthToken: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    pkceCodeVerifier: String? = nil,
    locale: B2B.OAuth.AuthenticateRequestLocale? = nil,
    intermediateSessionToken: String? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> B2B.OAuth.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/oauth/authenticate", operation: "api_b2b_oauth_v1_Authenticate")
    request.body(
      B2B.OAuth.AuthenticateRequest(
        oauthToken: oauthToken, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, pkceCodeVerifier: pkceCodeVerifier,
        locale: locale, intermediateSessionToken: intermediateSessionToken,
        telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.OAuthAPI.DiscoveryAPI {
  /// Authenticate a discovery OAuth login.
  ///
  /// Trades the token of a discovery OAuth login for an intermediate session token, good for 10
  /// minutes, and lists the organizations the person can log in to or join.
  /// `POST /v1/b2b/oauth/discovery/authenticate`
  ///
  /// ```swift
  /// let response = try await client.oauth.discovery.authenticate(
  ///   discoveryOAuthToken: "discovery-oauth-token")
  /// ```
  ///
  /// - Parameters:
  ///   - discoveryOAuthToken: Token of the discovery OAuth login, taken from the redirect URL.
  ///   - sessionToken: Opaque token of an existing session.
  ///   - sessionDurationMinutes: Session lifetime in minutes.
  ///   - sessionJWT: JWT of an existing session.
  ///   - sessionCustomClaims: Custom claims for the session.
  ///   - pkceCodeVerifier: PKCE: the base64url one-time secret whose hash was sent as the code
  ///     challenge.
  public func authenticate(
    discoveryOAuthToken: String,
    sessionToken: String? = nil,
    sessionDurationMinutes: Int? = nil,
    sessionJWT: String? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    pkceCodeVerifier: String? = nil
  ) async throws(StytchError) -> B2B.OAuth.Discovery.AuthenticateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/oauth/discovery/authenticate",
      operation: "api_b2b_oauth_v1_b2b_oauth_discovery_Authenticate")
    request.body(
      B2B.OAuth.Discovery.AuthenticateRequest(
        discoveryOAuthToken: discoveryOAuthToken, sessionToken: sessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionJWT: sessionJWT,
        sessionCustomClaims: sessionCustomClaims, pkceCodeVerifier: pkceCodeVerifier))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
