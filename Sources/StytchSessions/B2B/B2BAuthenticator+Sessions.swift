#if StytchSessions
import Foundation
import SDKRuntime
import Stytch

extension B2BAuthenticator {
  /// The calls of `sessions`.
  public struct SessionsAPI: Sendable {
    let client: B2BClient
    let verifier: TokenVerifier
    let rbac: RBACAPI
  }
}

extension B2BAuthenticator.SessionsAPI {
  /// A member's session by its JWT: from the JWT itself, or from the API where that is not enough.
  ///
  /// The API is asked where the JWT fails the check on this machine, for example because it has
  /// expired: `sessions.authenticate` renews it while the session lasts. A permission that is
  /// refused is refused, and not asked for again.
  ///
  /// - Parameters:
  ///   - sessionJWT: The JWT.
  ///   - maxTokenAge: How long ago the JWT may have been issued, less than this; zero always asks
  ///     the API. Without it, until the JWT expires.
  ///   - authorizationCheck: What the member must be allowed to do.
  /// - Throws: ``AuthenticationError``: `tenancy_mismatch`, `invalid_permissions`; `call_failed`
  ///   where the API refuses the session, too, or cannot be asked; `cancelled`.
  public func authenticateJWT(
    _ sessionJWT: String,
    maxTokenAge: Duration? = nil,
    authorizationCheck: B2B.Sessions.AuthorizationCheck? = nil
  ) async throws(AuthenticationError)
    -> AuthenticatedSession<B2B.Sessions.MemberSession, B2B.Sessions.AuthenticateResponse>
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
        session: response.memberSession, sessionJWT: response.sessionJWT, response: response)
    } catch {
      throw AuthenticationError(error)
    }
  }

  /// A member's session from its JWT alone; the API is asked for keys and policies at most.
  ///
  /// A session that was revoked is good until its JWT expires, some minutes later.
  ///
  /// - Parameters:
  ///   - sessionJWT: The JWT.
  ///   - maxTokenAge: How long ago the JWT may have been issued, less than this. Without it, until
  ///     the JWT expires.
  ///   - authorizationCheck: What the member must be allowed to do.
  /// - Throws: ``AuthenticationError``: `jwt_invalid`, `jwt_too_old`, `tenancy_mismatch`,
  ///   `invalid_permissions`; `call_failed` where a key or a policy could not be fetched;
  ///   `cancelled`.
  public func authenticateJWTLocal(
    _ sessionJWT: String,
    maxTokenAge: Duration? = nil,
    authorizationCheck: B2B.Sessions.AuthorizationCheck? = nil
  ) async throws(AuthenticationError) -> B2B.Sessions.MemberSession {
    let claims = try await verifier.claims(of: sessionJWT, maxTokenAge: maxTokenAge)
    let session = try B2B.Sessions.MemberSession(claims)
    if let authorizationCheck {
      try await rbac.authorize(
        authorizationCheck, roles: session.roles, organizationID: session.organizationID)
    }
    return session
  }
}

extension B2B.Sessions.MemberSession {
  /// The session that a token's claims tell of.
  init(_ claims: TokenClaims) throws(AuthenticationError) {
    guard let memberID = claims.subject, let session = claims.session,
      let organization = claims.organization,
      let startedAt = session.startedAt, let lastAccessedAt = session.lastAccessedAt,
      let expiresAt = session.expiresAt ?? claims.expiresAt
    else { throw .notASession }
    self.init(
      memberSessionID: session.id, memberID: memberID, startedAt: startedAt,
      lastAccessedAt: lastAccessedAt, expiresAt: expiresAt,
      authenticationFactors: session.authenticationFactors,
      organizationID: organization.organizationID, roles: session.roles,
      organizationSlug: organization.slug, customClaims: claims.custom)
  }
}
#endif
