// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConsumerClient.IDPAPI {
  /// The calls of `idp.oauth`.
  public var oauth: OAuthAPI { OAuthAPI(client: client) }
  /// The calls of `idp.oauth`.
  public struct OAuthAPI: Sendable { let client: APIClient }
}

extension ConsumerClient.IDPAPI.OAuthAPI {
  /// Check a user's OAuth authorization request.
  ///
  /// Checks the query parameters of a Connected App's authorization request and returns what a
  /// consent screen needs: the app, the scopes that can be granted, and whether consent must be
  /// asked. Name the user in one way: user ID, session token or session JWT; only a session allows
  /// access token exchange later.
  /// `POST /v1/idp/oauth/authorize/start`
  ///
  /// ```swift
  /// let response = try await client.idp.oauth.authorizeStart(
  ///   clientID: "client-id", redirectURI: "https://example.com/redirect",
  ///   responseType: "response-type", scopes: ["scope"])
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: Client ID of the Connected App asking for access.
  ///   - redirectURI: URI to send the user back to when the flow ends.
  ///   - responseType: OAuth 2.0 response type: `code` in the authorization code flow.
  ///   - scopes: Scopes that the Connected App asks for.
  ///   - userID: ID or external ID of the user, if no session is given.
  ///   - sessionToken: Session token of the user, in place of the ID.
  ///   - sessionJWT: Session JWT of the user, in place of the ID.
  ///   - prompt: Space-separated ways of asking the user again; only `consent` works today.
  public func authorizeStart(
    clientID: String,
    redirectURI: String,
    responseType: String,
    scopes: [String],
    userID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    prompt: String? = nil
  ) async throws(StytchError) -> IDP.OAuth.AuthorizeStartResponse {
    var request = APIRequest(
      .post, "/v1/idp/oauth/authorize/start", operation: "api_idp_v1_idp_oauth_AuthorizeStart")
    request.body(
      IDP.OAuth.AuthorizeStartRequest(
        clientID: clientID, redirectURI: redirectURI, responseType: responseType, scopes: scopes,
        userID: userID, sessionToken: sessionToken, sessionJWT: sessionJWT, prompt: prompt))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Complete a user's OAuth authorization request.
  ///
  /// Ends an authorization request that was checked before. Send the user to the `redirect_uri`
  /// returned: its query carries a code on success and an OAuth 2.1 error on failure. Name the user
  /// in one way: user ID, session token or session JWT; only a session allows access token exchange
  /// later.
  /// `POST /v1/idp/oauth/authorize`
  ///
  /// ```swift
  /// let response = try await client.idp.oauth.authorize(
  ///   consentGranted: true, scopes: ["scope"], clientID: "client-id",
  ///   redirectURI: "https://example.com/redirect", responseType: "response-type")
  /// ```
  ///
  /// - Parameters:
  ///   - consentGranted: Whether the user agreed to the scopes asked for.
  ///   - scopes: Scopes that the Connected App asks for.
  ///   - clientID: Client ID of the Connected App asking for access.
  ///   - redirectURI: URI to send the user back to, the same as when the flow started.
  ///   - responseType: OAuth 2.0 response type: `code` in the authorization code flow.
  ///   - userID: ID or external ID of the user, if no session is given.
  ///   - sessionToken: Session token of the user, in place of the ID.
  ///   - sessionJWT: Session JWT of the user, in place of the ID.
  ///   - prompt: Space-separated ways of asking the user again; only `consent` works today.
  ///   - state: Value of the app's own, handed back to it unread.
  ///   - nonce: Value that ties an ID token to the app's session, against replay.
  ///   - codeChallenge: PKCE challenge: made from the code verifier, in base64url.
  ///   - resources: Resources named in the authorization request.
  public func authorize(
    consentGranted: Bool,
    scopes: [String],
    clientID: String,
    redirectURI: String,
    responseType: String,
    userID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    prompt: String? = nil,
    state: String? = nil,
    nonce: String? = nil,
    codeChallenge: String? = nil,
    resources: [String]? = nil
  ) async throws(StytchError) -> IDP.OAuth.AuthorizeResponse {
    var request = APIRequest(
      .post, "/v1/idp/oauth/authorize", operation: "api_idp_v1_idp_oauth_Authorize")
    request.body(
      IDP.OAuth.AuthorizeRequest(
        consentGranted: consentGranted, scopes: scopes, clientID: clientID,
        redirectURI: redirectURI, responseType: responseType, userID: userID,
        sessionToken: sessionToken, sessionJWT: sessionJWT, prompt: prompt, state: state,
        nonce: nonce, codeChallenge: codeChallenge, resources: resources))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
