#if StytchSessions
import Foundation
import SDKRuntime
import Stytch

/// Gets and checks the access tokens of machine-to-machine clients.
public struct M2MTokensAPI: Sendable {
  let project: Project
}

extension M2MTokensAPI {
  /// Gets an access token for an M2M client.
  ///
  /// `POST /v1/public/{project_id}/oauth2/token`
  ///
  /// - Parameters:
  ///   - clientID: ID of the M2M client.
  ///   - clientSecret: Secret of the M2M client.
  ///   - scopes: The scopes that the token is to have; all that the client has where there are none.
  /// - Throws: ``AuthenticationError``: `call_failed`, `cancelled`.
  public func token(
    clientID: String,
    clientSecret: String,
    scopes: [String] = []
  ) async throws(AuthenticationError) -> M2M.TokenResponse {
    var request = APIRequest(
      .post, "/v1/public/{project_id}/oauth2/token", operation: "m2m.token")
    request.path("project_id", project.id)
    request.withoutCredentials()
    // One token more does no harm.
    request.idempotent()
    var form = URLEncodedForm()
    form.add("grant_type", "client_credentials")
    form.add("client_id", clientID)
    form.add("client_secret", clientSecret)
    if !scopes.isEmpty { form.add("scope", scopes.joined(separator: " ")) }
    request.body(form)
    return try await project.client.call(request)
  }

  /// What begins the subject of a Connected App's token, which is signed with the same keys; the
  /// IDs of M2M clients can be chosen freely.
  private static let subjectsOfPeople = [
    "user-live-", "user-test-", "member-live-", "member-test-",
  ]

  /// Checks an M2M client's access token on this machine.
  ///
  /// - Parameters:
  ///   - accessToken: The token.
  ///   - requiredScopes: What the token's scopes must cover.
  ///   - maxTokenAge: How long ago the token may have been issued, less than this. Without it, until
  ///     the token expires.
  ///   - rule: When scopes cover others.
  /// - Throws: ``AuthenticationError``: `jwt_invalid`, `jwt_too_old`, `missing_scopes`; `call_failed`
  ///   where the token's key could not be fetched; `cancelled`.
  public func authenticateToken(
    _ accessToken: String,
    requiredScopes: [String] = [],
    maxTokenAge: Duration? = nil,
    rule: ScopeRule = .actionOnResource
  ) async throws(AuthenticationError) -> M2MTokenClaims {
    let claims = try await project.verifier.claims(of: accessToken, maxTokenAge: maxTokenAge)
    guard let clientID = claims.subject, claims.session == nil, claims.organization == nil,
      !Self.subjectsOfPeople.contains(where: clientID.hasPrefix)
    else {
      throw AuthenticationError(
        .jwtInvalid,
        """
        The token is none of an M2M client. Check that it is neither a session JWT nor the token of \
        a Connected App.
        """)
    }
    let scopes = claims.scopes
    guard requiredScopes.isEmpty || rule.isMet(scopes, requiredScopes) else {
      throw AuthenticationError(
        .missingScopes,
        """
        The token's scopes do not cover \(requiredScopes.map { "\"\($0)\"" }.joined(separator: ", ")). \
        Give them to the client, and get a new token.
        """)
    }
    return M2MTokenClaims(
      clientID: clientID, scopes: scopes, customClaims: claims.customBesideOAuth)
  }
}

/// What an M2M client's access token tells.
public struct M2MTokenClaims: Hashable, Sendable {
  /// ID of the M2M client.
  public let clientID: String
  /// The scopes that the token has.
  public let scopes: [String]
  /// The claims that are neither registered ones nor Stytch's.
  public let customClaims: [String: JSONValue]
}

extension M2M {
  /// An access token that was just issued.
  public struct TokenResponse: Model {
    /// The token. Whoever has it is the client.
    public var accessToken: String
    /// How the token is sent: `bearer`.
    public var tokenType: String
    /// For how many seconds the token is good.
    public var expiresIn: Int

    /// Makes a value of its parts.
    public init(accessToken: String, tokenType: String, expiresIn: Int) {
      self.accessToken = accessToken
      self.tokenType = tokenType
      self.expiresIn = expiresIn
    }

    /// Reads the properties of one JSON object.
    public init(fields: FieldReader) throws {
      accessToken = try fields.string("access_token")
      tokenType = try fields.string("token_type")
      expiresIn = try fields.int("expires_in")
    }

    /// Writes the properties into one JSON object.
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("access_token", accessToken)
      try fields.string("token_type", tokenType)
      try fields.int("expires_in", expiresIn)
    }
  }
}
#endif
