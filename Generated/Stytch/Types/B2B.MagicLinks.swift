// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.MagicLinks.Email {
  struct InviteRequest: OutgoingModel {
    var organizationID: String
    var emailAddress: String
    var inviteRedirectURL: String?
    var invitedByMemberID: String?
    var name: String?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    var inviteTemplateID: String?
    var locale: MagicLinks.InviteRequestLocale?
    var roles: [String]?
    var inviteExpirationMinutes: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("invite_redirect_url", inviteRedirectURL)
      try fields.stringIfPresent("invited_by_member_id", invitedByMemberID)
      try fields.stringIfPresent("name", name)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.stringIfPresent("invite_template_id", inviteTemplateID)
      try fields.valueIfPresent("locale", locale)
      try fields.stringsIfPresent("roles", roles)
      try fields.intIfPresent("invite_expiration_minutes", inviteExpirationMinutes)
    }
  }

  /// The member invited to an organization by email.
  public struct InviteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the invited member.
    public var memberID: String
    /// Invited member, with status `invited`.
    public var member: Organizations.Member
    /// Organization that the member is invited to.
    public var organization: Organizations.Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
    }
  }

  struct LoginOrSignupRequest: OutgoingModel {
    var organizationID: String
    var emailAddress: String
    var loginRedirectURL: String?
    var signupRedirectURL: String?
    var pkceCodeChallenge: String?
    var loginTemplateID: String?
    var signupTemplateID: String?
    var locale: MagicLinks.LoginOrSignupRequestLocale?
    var loginExpirationMinutes: Int?
    var signupExpirationMinutes: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("login_redirect_url", loginRedirectURL)
      try fields.stringIfPresent("signup_redirect_url", signupRedirectURL)
      try fields.stringIfPresent("pkce_code_challenge", pkceCodeChallenge)
      try fields.stringIfPresent("login_template_id", loginTemplateID)
      try fields.stringIfPresent("signup_template_id", signupTemplateID)
      try fields.valueIfPresent("locale", locale)
      try fields.intIfPresent("login_expiration_minutes", loginExpirationMinutes)
      try fields.intIfPresent("signup_expiration_minutes", signupExpirationMinutes)
    }
  }

  /// The member to whom a login or signup magic link was emailed.
  public struct LoginOrSignupResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member, new or existing, who was sent the link.
    public var memberID: String
    /// Whether the call created the member; false if there was one already.
    public var memberCreated: Bool
    /// Member who was sent the link.
    public var member: Organizations.Member
    /// Organization that the link logs in to.
    public var organization: Organizations.Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, memberCreated: Bool, member: Organizations.Member,
      organization: Organizations.Organization, statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.memberCreated = memberCreated
      self.member = member
      self.organization = organization
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      memberCreated = try fields.bool("member_created")
      member = try fields.value("member")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.bool("member_created", memberCreated)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
    }
  }
}

extension B2B.MagicLinks.Email.Discovery {
  struct SendRequest: OutgoingModel {
    var emailAddress: String
    var discoveryRedirectURL: String?
    var pkceCodeChallenge: String?
    var loginTemplateID: String?
    var locale: MagicLinks.SendRequestLocale?
    var discoveryExpirationMinutes: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("discovery_redirect_url", discoveryRedirectURL)
      try fields.stringIfPresent("pkce_code_challenge", pkceCodeChallenge)
      try fields.stringIfPresent("login_template_id", loginTemplateID)
      try fields.valueIfPresent("locale", locale)
      try fields.intIfPresent("discovery_expiration_minutes", discoveryExpirationMinutes)
    }
  }

  /// Confirms that a discovery magic link was sent.
  public struct SendResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int) {
      self.requestID = requestID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
    }
  }
}

extension B2B.MagicLinks.Discovery {
  struct AuthenticateRequest: OutgoingModel {
    var discoveryMagicLinksToken: String
    var pkceCodeVerifier: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("discovery_magic_links_token", discoveryMagicLinksToken)
      try fields.stringIfPresent("pkce_code_verifier", pkceCodeVerifier)
    }
  }

  /// Result of a discovery magic link: an intermediate session token and the organizations found.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Token with which to join or create an organization or finish MFA; lasts 10 minutes by
    /// default.
    public var intermediateSessionToken: String
    /// Email address that the magic link verified.
    public var emailAddress: String
    /// Organizations the person is a member of, is invited to, or may join by JIT provisioning or
    /// email domain.
    public var discoveredOrganizations: [Discovery.DiscoveredOrganization]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, intermediateSessionToken: String, emailAddress: String,
      discoveredOrganizations: [Discovery.DiscoveredOrganization], statusCode: Int
    ) {
      self.requestID = requestID
      self.intermediateSessionToken = intermediateSessionToken
      self.emailAddress = emailAddress
      self.discoveredOrganizations = discoveredOrganizations
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      emailAddress = try fields.string("email_address")
      discoveredOrganizations = try fields.value("discovered_organizations")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.string("email_address", emailAddress)
      try fields.value("discovered_organizations", discoveredOrganizations)
      try fields.int("status_code", statusCode)
    }
  }
}
