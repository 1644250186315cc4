// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.IDPAPI {
  /// The calls of `idp.oauth`.
  public var oauth: OAuthAPI { OAuthAPI(client: client) }
  /// The calls of `idp.oauth`.
  public struct OAuthAPI: Sendable { let client: APIClient }
}

extension B2BClient.IDPAPI.OAuthAPI {
  /// Check a member's OAuth authorization request.
  ///
  /// Checks the query parameters of a Connected App's authorization request and returns what a
  /// consent screen needs: the app, the scopes that can be granted, and whether consent must be
  /// asked. Name the member in one way: both IDs, session token or session JWT; only a session
  /// allows access token exchange later.
  /// `POST /v1/b2b/idp/oauth/authorize/start`
  ///
  /// ```swift
  /// let response = try await client.idp.oauth.authorizeStart(
  ///   clientID: "client-id", redirectURI: "https://example.com/redirect",
  ///   responseType: "response-type", scopes: ["scope"])
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: Client ID of the Connected App asking for access.
  ///   - redirectURI: URI to send the member back to when the flow ends.
  ///   - responseType: OAuth 2.0 response type: `code` in the authorization code flow.
  ///   - scopes: Scopes that the Connected App asks for.
  ///   - organizationID: ID, slug or external ID of the member's organization; goes with
  ///     `member_id`.
  ///   - memberID: ID or external ID of the member; goes with `organization_id`, without a session.
  ///   - sessionToken: Session token of the member, in place of the IDs.
  ///   - sessionJWT: Session JWT of the member, in place of the IDs.
  ///   - prompt: Space-separated ways of asking the member again; only `consent` works today.
  public func authorizeStart(
    clientID: String,
    redirectURI: String,
    responseType: String,
    scopes: [String],
    organizationID: String? = nil,
    memberID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    prompt: String? = nil
  ) async throws(StytchError) -> B2B.IDP.OAuth.AuthorizeStartResponse {
    var request = APIRequest(
      .post, "/v1/b2b/idp/oauth/authorize/start",
      operation: "api_b2b_idp_v1_b2b_idp_oauth_AuthorizeStart")
    request.body(
      B2B.IDP.OAuth.AuthorizeStartRequest(
        clientID: clientID, redirectURI: redirectURI, responseType: responseType, scopes: scopes,
        organizationID: organizationID, memberID: memberID, sessionToken: sessionToken,
        sessionJWT: sessionJWT, prompt: prompt))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Complete a member's OAuth authorization request.
  ///
  /// Ends an authorization request that was checked before. Send the member to the `redirect_uri`
  /// returned: its query carries a code on success and an OAuth 2.1 error on failure. Name the
  /// member in one way: both IDs, session token or session JWT; only a session allows access token
  /// exchange later.
  /// `POST /v1/b2b/idp/oauth/authorize`
  ///
  /// ```swift
  /// let response = try await client.idp.oauth.authorize(
  ///   consentGranted: true, scopes: ["scope"], clientID: "client-id",
  ///   redirectURI: "https://example.com/redirect", responseType: "response-type")
  /// ```
  ///
  /// - Parameters:
  ///   - consentGranted: Whether the member agreed to the scopes asked for.
  ///   - scopes: Scopes that the Connected App asks for.
  ///   - clientID: Client ID of the Connected App asking for access.
  ///   - redirectURI: URI to send the member back to, the same as when the flow started.
  ///   - responseType: OAuth 2.0 response type: `code` in the authorization code flow.
  ///   - organizationID: ID, slug or external ID of the member's organization; goes with
  ///     `member_id`.
  ///   - memberID: ID or external ID of the member; goes with `organization_id`, without a session.
  ///   - sessionToken: Session token of the member, in place of the IDs.
  ///   - sessionJWT: Session JWT of the member, in place of the IDs.
  ///   - prompt: Space-separated ways of asking the member again; only `consent` works today.
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
    organizationID: String? = nil,
    memberID: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil,
    prompt: String? = nil,
    state: String? = nil,
    nonce: String? = nil,
    codeChallenge: String? = nil,
    resources: [String]? = nil
  ) async throws(StytchError) -> B2B.IDP.OAuth.AuthorizeResponse {
    var request = APIRequest(
      .post, "/v1/b2b/idp/oauth/authorize", operation: "api_b2b_idp_v1_b2b_idp_oauth_Authorize")
    request.body(
      B2B.IDP.OAuth.AuthorizeRequest(
        consentGranted: consentGranted, scopes: scopes, clientID: clientID,
        redirectURI: redirectURI, responseType: responseType, organizationID: organizationID,
        memberID: memberID, sessionToken: sessionToken, sessionJWT: sessionJWT, prompt: prompt,
        state: state, nonce: nonce, codeChallenge: codeChallenge, resources: resources))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
