#if StytchSessions
import Foundation
import SDKRuntime
import Stytch

extension ConsumerAuthenticator {
  /// The calls of `sessions`.
  public struct SessionsAPI: Sendable {
    let client: ConsumerClient
    let verifier: TokenVerifier
    let rbac: RBACAPI
  }
}

extension ConsumerAuthenticator.SessionsAPI {
  /// A user's session by its JWT: from the JWT itself, or from the API where that is not enough.
  ///
  /// The API is asked where the JWT fails the check on this machine, for example because it has
  /// expired: `sessions.authenticate` renews it while the session lasts. A permission that is
  /// refused is refused, and not asked for again.
  ///
  /// - Parameters:
  ///   - sessionJWT: The JWT.
  ///   - maxTokenAge: How long ago the JWT may have been issued, less than this; zero always asks
  ///     the API. Without it, until the JWT expires.
  ///   - authorizationCheck: What the user must be allowed to do.
  /// - Throws: ``AuthenticationError``: `invalid_permissions`; `call_failed` where the API refuses
  ///   the session, too, or cannot be asked; `cancelled`.
  public func authenticateJWT(
    _ sessionJWT: String,
    maxTokenAge: Duration? = nil,
    authorizationCheck: Sessions.AuthorizationCheck? = nil
  ) async throws(AuthenticationError)
    -> AuthenticatedSession<Sessions.Session, Sessions.AuthenticateResponse>
  {
    do {
      let session = try await authenticateJWTLocal(
        sessionJWT, maxTokenAge: maxTokenAge, authorizationCheck: authorizationCheck)
      return AuthenticatedSession(session: session, sessionJWT: sessionJWT, response: nil)
    } catch {
      guard error.leavesItToTheAPI(sessionJWT) else { throw error }
    }
    do {
      let response = try await client.sessions.authenticate(
        sessionJWT: sessionJWT, authorizationCheck: authorizationCheck)
      return AuthenticatedSession(
        session: response.session, sessionJWT: response.sessionJWT, response: response)
    } catch {
      throw AuthenticationError(error)
    }
  }

  /// A user's session from its JWT alone; the API is asked for keys and the policy at most.
  ///
  /// A session that was revoked is good until its JWT expires, some minutes later.
  ///
  /// - Parameters:
  ///   - sessionJWT: The JWT.
  ///   - maxTokenAge: How long ago the JWT may have been issued, less than this. Without it, until
  ///     the JWT expires.
  ///   - authorizationCheck: What the user must be allowed to do.
  /// - Throws: ``AuthenticationError``: `jwt_invalid`, `jwt_too_old`, `invalid_permissions`;
  ///   `call_failed` where a key or the policy could not be fetched; `cancelled`.
  public func authenticateJWTLocal(
    _ sessionJWT: String,
    maxTokenAge: Duration? = nil,
    authorizationCheck: Sessions.AuthorizationCheck? = nil
  ) async throws(AuthenticationError) -> Sessions.Session {
    let claims = try await verifier.claims(of: sessionJWT, maxTokenAge: maxTokenAge)
    let session = try Sessions.Session(claims)
    if let authorizationCheck {
      try await rbac.authorize(authorizationCheck, roles: session.roles)
    }
    return session
  }
}

extension Sessions.Session {
  /// The session that a token's claims tell of.
  init(_ claims: TokenClaims) throws(AuthenticationError) {
    guard let userID = claims.subject, let session = claims.session else { throw .notASession }
    self.init(
      sessionID: session.id, userID: userID, authenticationFactors: session.authenticationFactors,
      roles: session.roles, startedAt: session.startedAt, lastAccessedAt: session.lastAccessedAt,
      expiresAt: session.expiresAt ?? claims.expiresAt, attributes: session.attributes,
      customClaims: claims.custom)
  }
}
#endif
