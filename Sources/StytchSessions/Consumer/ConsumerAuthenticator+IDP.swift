#if StytchSessions
import SDKRuntime
import Stytch

extension ConsumerAuthenticator {
  /// The calls of `idp`.
  public struct IDPAPI: Sendable {
    let project: Project
    let rbac: RBACAPI
  }
}

extension ConsumerAuthenticator.IDPAPI {
  /// Asks the API whether a Connected App's token is active, and what it tells.
  ///
  /// `POST /v1/public/{project_id}/oauth2/introspect`
  ///
  /// - Parameters:
  ///   - token: The access token or refresh token.
  ///   - clientID: ID of the Connected App.
  ///   - clientSecret: Secret of the Connected App; nil for a public one.
  ///   - tokenTypeHint: `access_token` or `refresh_token`.
  ///   - authorizationCheck: What the token's scopes must allow.
  /// - Throws: ``AuthenticationError``: `token_invalid`, `invalid_permissions`;
  ///   `call_failed`; `cancelled`.
  public func introspectTokenNetwork(
    _ token: String,
    clientID: String,
    clientSecret: String? = nil,
    tokenTypeHint: String? = nil,
    authorizationCheck: Sessions.AuthorizationCheck? = nil
  ) async throws(AuthenticationError) -> AccessTokenClaims {
    let claims = try await project.introspect(
      token, clientID: clientID, clientSecret: clientSecret, tokenTypeHint: tokenTypeHint)
    try await authorize(authorizationCheck, claims)
    return claims
  }

  /// Checks a Connected App's access token on this machine.
  ///
  /// A token that was revoked is good until it expires.
  ///
  /// - Parameters:
  ///   - accessToken: The access token, a JWT.
  ///   - maxTokenAge: How long ago the token may have been issued, less than this. Without it, until
  ///     the token expires.
  ///   - authorizationCheck: What the token's scopes must allow.
  /// - Throws: ``AuthenticationError``: `jwt_invalid`, `jwt_too_old`,
  ///   `invalid_permissions`; `call_failed` where a key or the policy could not be fetched;
  ///   `cancelled`.
  public func introspectTokenLocal(
    _ accessToken: String,
    maxTokenAge: Duration? = nil,
    authorizationCheck: Sessions.AuthorizationCheck? = nil
  ) async throws(AuthenticationError) -> AccessTokenClaims {
    let claims = try await project.accessTokenClaims(of: accessToken, maxTokenAge: maxTokenAge)
    try await authorize(authorizationCheck, claims)
    return claims
  }

  private func authorize(
    _ check: Sessions.AuthorizationCheck?, _ claims: AccessTokenClaims
  ) async throws(AuthenticationError) {
    guard let check else { return }
    try await rbac.authorize(check, scopes: claims.scopes)
  }
}
#endif
