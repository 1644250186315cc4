#if StytchSessions
import Foundation
import SDKRuntime

/// Decides whether a token is one of the project's and its time has come and not gone.
struct TokenVerifier: Sendable {
  let projectID: String
  /// Who may have issued a token.
  let issuers: Set<String>
  /// By how much this machine's clock may differ from Stytch's.
  let clockTolerance: Duration
  let keys: KeyCache
  let now: @Sendable () -> Date

  /// The claims of a token that can be believed.
  ///
  /// - Throws: `jwt_invalid`, `jwt_too_old`; `call_failed` where the token's key was not at hand and
  ///   could not be fetched.
  func claims(
    of text: String, maxTokenAge: Duration?
  ) async throws(AuthenticationError) -> TokenClaims {
    let token = try SignedToken(text)
    let key = try await keys.key(token.keyID)
    guard (try? key.verify(token.signature, signs: token.signedPart)) == true else {
      throw AuthenticationError(
        .jwtInvalid, "The token's signature does not fit: it was changed, or made with another key."
      )
    }
    let claims = try Self.read(token.payload)
    try check(claims, maxTokenAge: maxTokenAge)
    return claims
  }

  /// Not the SDK's: models read times themselves, and making a decoder for each token takes longer.
  private static let decoder = JSONDecoder()

  private static func read(_ payload: [UInt8]) throws(AuthenticationError) -> TokenClaims {
    do {
      let claims = try decoder.decode(TokenClaims.self, from: Data(payload))
      guard !RepeatedNames.occur(in: payload) else {
        throw AuthenticationError(.jwtInvalid, "The token has a claim twice.")
      }
      return claims
    } catch let error as AuthenticationError {
      throw error
    } catch {
      // The decoder's own text may hold what a claim says.
      throw AuthenticationError(
        .jwtInvalid,
        """
        The token's claims are not in the form of Stytch's. If it is one of your project's, check \
        whether a newer version of this SDK is out.
        """)
    }
  }

  private func check(
    _ claims: TokenClaims, maxTokenAge: Duration?
  ) throws(AuthenticationError) {
    guard claims.audience.contains(projectID) else {
      throw AuthenticationError(
        .jwtInvalid, "The token is not for this project. Check the client's project ID.")
    }
    guard let issuer = claims.issuer, issuers.contains(issuer) else {
      throw AuthenticationError(
        .jwtInvalid,
        """
        The token was not issued for this project. With a domain of your own for it, make the client \
        with that base URL.
        """)
    }
    let now = now()
    try check(claims, at: now)
    try checkAge(of: claims, atMost: maxTokenAge, at: now)
  }

  private func check(_ claims: TokenClaims, at now: Date) throws(AuthenticationError) {
    let tolerance = clockTolerance.seconds
    guard let expiresAt = claims.expiresAt else {
      throw AuthenticationError(.jwtInvalid, "The token does not say when it expires.")
    }
    guard expiresAt.addingTimeInterval(tolerance) > now else {
      throw AuthenticationError(
        .jwtInvalid, "The token has expired. Have it renewed, or check this machine's clock.")
    }
    if let sessionEnd = claims.session?.expiresAt,
      sessionEnd.addingTimeInterval(tolerance) <= now
    {
      throw AuthenticationError(.jwtInvalid, "The token's session has ended. Log in again.")
    }
    if let notBefore = claims.notBefore, notBefore > now.addingTimeInterval(tolerance) {
      throw AuthenticationError(
        .jwtInvalid, "The token is not valid yet. Check this machine's clock.")
    }
  }

  private func checkAge(
    of claims: TokenClaims, atMost limit: Duration?, at now: Date
  ) throws(AuthenticationError) {
    guard let limit else { return }
    guard let issuedAt = claims.issuedAt else {
      throw AuthenticationError(
        .jwtInvalid, "The token does not say when it was issued, so its age cannot be checked.")
    }
    // At zero the clock does not matter.
    guard limit > .zero, now.timeIntervalSince(issuedAt) < limit.seconds else {
      throw AuthenticationError(
        .jwtTooOld, "The token is older than the call allows. Have it renewed.")
    }
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: TimeInterval {
    TimeInterval(components.seconds) + TimeInterval(components.attoseconds) * 1e-18
  }
}
#endif
