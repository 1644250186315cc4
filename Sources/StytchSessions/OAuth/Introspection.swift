#if StytchSessions
import Foundation
import SDKRuntime
import Stytch

extension Project {
  /// Asks the API what a Connected App's token is.
  ///
  /// - Throws: `token_invalid` where the token is not active; `call_failed`, `cancelled`.
  func introspect(
    _ token: String, clientID: String, clientSecret: String?, tokenTypeHint: String?
  ) async throws(AuthenticationError) -> AccessTokenClaims {
    var request = APIRequest(
      .post, "/v1/public/{project_id}/oauth2/introspect", operation: "idp.introspectTokenNetwork")
    request.path("project_id", id)
    request.withoutCredentials()
    // It only asks.
    request.idempotent()
    var form = URLEncodedForm()
    form.add("token", token)
    form.add("client_id", clientID)
    form.add("client_secret", clientSecret)
    form.add("token_type_hint", tokenTypeHint)
    request.body(form)
    let response: Introspection = try await client.call(request)
    guard response.isActive, let claims = AccessTokenClaims(response.claims) else {
      throw AuthenticationError(
        .tokenInvalid,
        "The token is not active: it has expired, was revoked, or is none of this app's.")
    }
    return claims
  }

  /// Checks a Connected App's access token on this machine.
  ///
  /// - Throws: `jwt_invalid`, `jwt_too_old`, `call_failed`, `cancelled`.
  func accessTokenClaims(
    of token: String, maxTokenAge: Duration?
  ) async throws(AuthenticationError) -> AccessTokenClaims {
    let claims = try await verifier.claims(of: token, maxTokenAge: maxTokenAge)
    // The subject of a Connected App's token is a person; a client that is its own subject is a machine,
    // whose token is signed with the same keys.
    guard claims.session == nil, let claims = AccessTokenClaims(claims),
      claims.clientID != claims.subject
    else {
      throw AuthenticationError(
        .jwtInvalid,
        """
        The token is none of a Connected App. Check that it is neither a session JWT nor the token of \
        an M2M client.
        """)
    }
    return claims
  }
}

/// The API's answer on a token.
private struct Introspection: Decodable, Sendable {
  let isActive: Bool
  let claims: TokenClaims

  init(from decoder: any Decoder) throws {
    isActive = try FieldReader(decoder).bool("active")
    claims = try TokenClaims(from: decoder).claimsOfIntrospectedToken
  }
}
#endif
