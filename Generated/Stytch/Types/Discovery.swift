// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Discovery {
  /// An organization that the user can log in to or join, with what that takes.
  public struct DiscoveredOrganization: Model {
    /// Whether the factors at hand suffice to log in; if not, see the two `_required` properties.
    public var memberAuthenticated: Bool
    /// The organization that was found.
    public var organization: Stytch.Organizations.Organization?
    /// How the user is, or could become, a member of the organization.
    public var membership: Membership?
    /// Primary authentication that the organization still asks for; null if none.
    public var primaryRequired: B2B.Sessions.PrimaryRequired?
    /// MFA that the organization still asks for, and the member's options for it.
    public var mfaRequired: B2B.MFA.MFARequired?

    /// Makes a value of its parts.
    public init(
      memberAuthenticated: Bool, organization: Stytch.Organizations.Organization? = nil,
      membership: Membership? = nil, primaryRequired: B2B.Sessions.PrimaryRequired? = nil,
      mfaRequired: B2B.MFA.MFARequired? = nil
    ) {
      self.memberAuthenticated = memberAuthenticated
      self.organization = organization
      self.membership = membership
      self.primaryRequired = primaryRequired
      self.mfaRequired = mfaRequired
    }
    public init(fields: FieldReader) throws {
      memberAuthenticated = try fields.bool("member_authenticated")
      organization = try fields.valueIfPresent("organization")
      membership = try fields.valueIfPresent("membership")
      primaryRequired = try fields.valueIfPresent("primary_required")
      mfaRequired = try fields.valueIfPresent("mfa_required")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.valueIfPresent("organization", organization)
      try fields.valueIfPresent("membership", membership)
      try fields.valueIfPresent("primary_required", primaryRequired)
      try fields.valueIfPresent("mfa_required", mfaRequired)
    }
  }

  /// How a user stands to an organization found by discovery.
  public struct Membership: Model {
    /// `active_member`, `pending_member`, `invited_member`, `eligible_to_join_by_email_domain` or
    /// `eligible_to_join_by_oauth_tenant`.
    public var type: MembershipType
    /// More about the membership, if there is anything to tell.
    public var details: [String: JSONValue]?
    /// The member, or null if the user is not one yet.
    public var member: Stytch.Organizations.Member?

    /// Makes a value of its parts.
    public init(
      type: MembershipType, details: [String: JSONValue]? = nil,
      member: Stytch.Organizations.Member? = nil
    ) {
      self.type = type
      self.details = details
      self.member = member
    }
    public init(fields: FieldReader) throws {
      type = try fields.value("type")
      details = try fields.objectIfPresent("details")
      member = try fields.valueIfPresent("member")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("type", type)
      try fields.objectIfPresent("details", details)
      try fields.valueIfPresent("member", member)
    }
  }

  /// Language, as an IETF BCP 47 tag, of the MFA passcode message sent when an intermediate session
  /// is exchanged.
  public struct ExchangeRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
    public static let it = Self(rawValue: "it")
    public static let deDe = Self(rawValue: "de-DE")
    public static let zhHans = Self(rawValue: "zh-Hans")
    public static let caEs = Self(rawValue: "ca-ES")
  }

  struct ListRequest: OutgoingModel {
    var intermediateSessionToken: String?
    var sessionToken: String?
    var sessionJWT: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
    }
  }

  /// The organizations that a user can log in to or join.
  public struct ListResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Email address the organizations were looked up for.
    public var emailAddress: String
    /// Organizations the user belongs to, is invited to, or may join. To join by email domain, a
    /// member with a verified address of that domain must exist.
    public var discoveredOrganizations: [DiscoveredOrganization]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// ID of the organization the intermediate session is tied to. Null for email magic link and
    /// OAuth discovery, and for a session token or JWT.
    public var organizationIDHint: String?

    /// Makes a value of its parts.
    public init(
      requestID: String, emailAddress: String, discoveredOrganizations: [DiscoveredOrganization],
      statusCode: Int, organizationIDHint: String? = nil
    ) {
      self.requestID = requestID
      self.emailAddress = emailAddress
      self.discoveredOrganizations = discoveredOrganizations
      self.statusCode = statusCode
      self.organizationIDHint = organizationIDHint
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      emailAddress = try fields.string("email_address")
      discoveredOrganizations = try fields.value("discovered_organizations")
      statusCode = try fields.int("status_code")
      organizationIDHint = try fields.stringIfPresent("organization_id_hint")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("email_address", emailAddress)
      try fields.value("discovered_organizations", discoveredOrganizations)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("organization_id_hint", organizationIDHint)
    }
  }

  /// Which first-party Connected Apps members may use: all (the default), those in
  /// `allowed_first_party_connected_apps`, or none.
  public typealias CreateRequestFirstPartyConnectedAppsAllowedType =
    Stytch.Organizations.ConnectedAppsAllowedType

  /// Which third-party Connected Apps members may use: all (the default), those in
  /// `allowed_third_party_connected_apps`, or none.
  public typealias CreateRequestThirdPartyConnectedAppsAllowedType =
    Stytch.Organizations.ConnectedAppsAllowedType

  /// How somebody stands to an organization that they discover.
  public struct MembershipType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let activeMember = Self(rawValue: "active_member")
    public static let pendingMember = Self(rawValue: "pending_member")
    public static let invitedMember = Self(rawValue: "invited_member")
    public static let eligibleToJoinByEmailDomain =
      Self(rawValue: "eligible_to_join_by_email_domain")
    public static let eligibleToJoinByOAuthTenant =
      Self(rawValue: "eligible_to_join_by_oauth_tenant")
  }
}
