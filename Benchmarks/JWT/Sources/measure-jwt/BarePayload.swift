import Foundation
import JWTKit

/// The claims that a program of jwt-kit's own would check.
protocol BarePayload: JWTPayload {
  var sub: SubjectClaim { get }
  var exp: ExpirationClaim { get }
  var nbf: NotBeforeClaim { get }
  var aud: AudienceClaim { get }
  var iss: IssuerClaim { get }
}

extension BarePayload {
  func verify(using algorithm: some JWTAlgorithm) async throws {
    try exp.verifyNotExpired()
    try nbf.verifyNotBefore()
    try aud.verifyIntendedAudience(includes: TokenIssuer.projectID)
    guard iss.value == TokenIssuer.issuer else {
      throw JWTError.claimVerificationFailure(failedClaim: iss, reason: "another issuer")
    }
  }
}

/// The registered claims alone.
struct RegisteredPayload: BarePayload {
  let sub: SubjectClaim
  let exp: ExpirationClaim
  let nbf: NotBeforeClaim
  let aud: AudienceClaim
  let iss: IssuerClaim
}

/// The registered claims and what Stytch's say of a member's session, in a hand-written form.
struct SessionPayload: BarePayload {
  let sub: SubjectClaim
  let exp: ExpirationClaim
  let nbf: NotBeforeClaim
  let aud: AudienceClaim
  let iss: IssuerClaim
  let iat: IssuedAtClaim
  let session: Session
  let organization: Organization
  let plan: String

  struct Session: Codable {
    let id: String
    let startedAt: String
    let lastAccessedAt: String
    let expiresAt: String
    let attributes: [String: String]
    let factors: [Factor]
    let roles: [String]

    enum CodingKeys: String, CodingKey {
      case id, attributes, roles
      case startedAt = "started_at"
      case lastAccessedAt = "last_accessed_at"
      case expiresAt = "expires_at"
      case factors = "authentication_factors"
    }
  }

  struct Factor: Codable {
    let type: String
    let deliveryMethod: String
    let lastAuthenticatedAt: String
    let email: EmailFactor?
    let google: GoogleFactor?

    enum CodingKeys: String, CodingKey {
      case type
      case deliveryMethod = "delivery_method"
      case lastAuthenticatedAt = "last_authenticated_at"
      case email = "email_factor"
      case google = "google_oauth_factor"
    }
  }

  struct EmailFactor: Codable {
    let emailID: String
    let emailAddress: String

    enum CodingKeys: String, CodingKey {
      case emailID = "email_id"
      case emailAddress = "email_address"
    }
  }

  struct GoogleFactor: Codable {
    let id: String
    let providerSubject: String
    let emailID: String

    enum CodingKeys: String, CodingKey {
      case id
      case providerSubject = "provider_subject"
      case emailID = "email_id"
    }
  }

  struct Organization: Codable {
    let organizationID: String
    let slug: String

    enum CodingKeys: String, CodingKey {
      case slug
      case organizationID = "organization_id"
    }
  }

  enum CodingKeys: String, CodingKey {
    case sub, exp, nbf, aud, iss, iat, plan
    case session = "https://stytch.com/session"
    case organization = "https://stytch.com/organization"
  }
}
