#if StytchSessions
import Foundation
import SDKRuntime
import Stytch

/// The claims of a token, of whatever kind it is.
struct TokenClaims: Decodable {
  let subject: String?
  let issuer: String?
  let audience: [String]
  let expiresAt: Date?
  let notBefore: Date?
  let issuedAt: Date?
  let session: SessionClaim?
  let organization: OrganizationClaim?
  /// Every claim that is neither a registered one nor one of Stytch's.
  var custom: [String: JSONValue]

  /// The claims that RFC 7519 registers.
  private static let registered = ["iss", "sub", "aud", "exp", "nbf", "iat", "jti"]
  /// What all names of Stytch's own claims begin with.
  private static let stytchPrefix = "https://stytch.com/"
  private static let sessionName = stytchPrefix + "session"
  private static let organizationName = stytchPrefix + "organization"
  private static let notCustom = registered + [sessionName, organizationName]

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    subject = try fields.stringIfPresent("sub")
    issuer = try fields.stringIfPresent("iss")
    audience = (try fields.valueIfPresent("aud") as TokenAudience?)?.names ?? []
    expiresAt = try fields.secondsIfPresent("exp")
    notBefore = try fields.secondsIfPresent("nbf")
    issuedAt = try fields.secondsIfPresent("iat")
    session = try fields.valueIfPresent(Self.sessionName)
    organization = try fields.valueIfPresent(Self.organizationName)
    custom = try fields.additional(knownKeys: Self.notCustom)
    for name in custom.keys where name.hasPrefix(Self.stytchPrefix) { custom[name] = nil }
  }
}

/// What a session's token says of the session.
struct SessionClaim: Decodable {
  let id: String
  let startedAt: Date?
  let lastAccessedAt: Date?
  let expiresAt: Date?
  let attributes: Devices.Attributes?
  let authenticationFactors: [Sessions.AuthenticationFactor]
  let roles: [String]

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.string("id")
    startedAt = try fields.dateIfPresent("started_at")
    lastAccessedAt = try fields.dateIfPresent("last_accessed_at")
    expiresAt = try fields.dateIfPresent("expires_at")
    // These only tell of the log-in. One that is not in the known form must not end the session.
    let attributes: Readable<Devices.Attributes>? = try fields.valueIfPresent("attributes")
    self.attributes = attributes?.value
    let factors: Readable<[Readable<Sessions.AuthenticationFactor>]>? = try fields.valueIfPresent(
      "authentication_factors")
    authenticationFactors = factors?.value?.compactMap(\.value) ?? []
    // Tokens of projects without RBAC have none.
    roles = try fields.stringsIfPresent("roles") ?? []
  }
}

/// A value, as far as it can be read.
private struct Readable<Value: Decodable>: Decodable {
  /// Nil where it is not in the form that is known.
  let value: Value?

  init(from decoder: any Decoder) throws {
    value = try? Value(from: decoder)
  }
}

/// The organization that a member's token is for.
public struct OrganizationClaim: Hashable, Sendable, Decodable {
  /// ID of the organization.
  public let organizationID: String
  /// URL slug of the organization; empty where the token does not tell it.
  public let slug: String

  /// Makes a value of its parts.
  public init(organizationID: String, slug: String) {
    self.organizationID = organizationID
    self.slug = slug
  }

  /// Reads the claim.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    self.init(
      organizationID: try fields.string("organization_id"),
      slug: try fields.stringIfPresent("slug") ?? "")
  }
}

/// For whom a token is: one name or several.
struct TokenAudience: Decodable {
  let names: [String]

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let name = try? container.decode(String.self) {
      names = [name]
    } else {
      names = try container.decode([String].self)
    }
  }
}

extension FieldReader {
  /// Reads a time in seconds since 1970; nil where it is absent or null.
  func secondsIfPresent(_ key: String) throws -> Date? {
    try doubleIfPresent(key).map(Date.init(timeIntervalSince1970:))
  }
}
#endif
