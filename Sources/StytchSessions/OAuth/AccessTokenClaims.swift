#if StytchSessions
import Foundation
import SDKRuntime

/// What the access token of a Connected App tells.
public struct AccessTokenClaims: Hashable, Sendable {
  /// ID of the user or the member for whom the app acts.
  public let subject: String
  /// The scopes that were granted to the app.
  public let scopes: [String]
  /// For whom the token is; the project's ID among them.
  public let audience: [String]
  /// Who issued the token.
  public let issuer: String?
  /// When the token expires.
  public let expiresAt: Date?
  /// When the token was issued.
  public let issuedAt: Date?
  /// When the token begins to be good.
  public let notBefore: Date?
  /// How the token is used: `access_token` where it does not say another.
  public let tokenType: String
  /// ID of the app, where the token tells it.
  public let clientID: String?
  /// The member's organization; nil for a user's token.
  public let organization: OrganizationClaim?
  /// The claims that are neither registered ones nor Stytch's.
  public let customClaims: [String: JSONValue]

  /// Nil where the claims name no subject.
  init?(_ claims: TokenClaims) {
    guard let subject = claims.subject else { return nil }
    self.subject = subject
    scopes = claims.scopes
    audience = claims.audience
    issuer = claims.issuer
    expiresAt = claims.expiresAt
    issuedAt = claims.issuedAt
    notBefore = claims.notBefore
    tokenType = claims.tokenType ?? "access_token"
    clientID = claims.clientID
    organization = claims.organization
    customClaims = claims.customBesideOAuth
  }
}
#endif
