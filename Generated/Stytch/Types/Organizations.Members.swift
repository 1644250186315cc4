// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Organizations.Members {
  struct CreateRequest: OutgoingModel {
    var emailAddress: String
    var name: String?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    var createMemberAsPending: Bool?
    var isBreakglass: Bool?
    var mfaPhoneNumber: String?
    var mfaEnrolled: Bool?
    var roles: [String]?
    var externalID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("name", name)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.boolIfPresent("create_member_as_pending", createMemberAsPending)
      try fields.boolIfPresent("is_breakglass", isBreakglass)
      try fields.stringIfPresent("mfa_phone_number", mfaPhoneNumber)
      try fields.boolIfPresent("mfa_enrolled", mfaEnrolled)
      try fields.stringsIfPresent("roles", roles)
      try fields.stringIfPresent("external_id", externalID)
    }
  }

  /// Result of creating a member.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the new member.
    public var memberID: String
    /// The new member.
    public var member: Organizations.Member
    /// Organization that the member was added to.
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

  /// Query of the call that reads a member of any organization.
  public struct DangerouslyGetRequest: Model {
    /// Whether a deleted member is returned too. Default: false.
    public var includeDeleted: Bool?

    /// Makes a value of its parts.
    public init(includeDeleted: Bool? = nil) {
      self.includeDeleted = includeDeleted
    }
    public init(fields: FieldReader) throws {
      includeDeleted = try fields.boolIfPresent("include_deleted")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.boolIfPresent("include_deleted", includeDeleted)
    }
  }

  /// Result of deleting a member's external ID.
  public struct DeleteExternalIDResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who lost the external ID.
    public var memberID: String
    /// The member, now without an external ID.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
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

  /// Result of deleting a member's MFA phone number.
  public struct DeleteMFAPhoneNumberResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who lost the number.
    public var memberID: String
    /// The member, now without an MFA phone number.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
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

  /// Result of deleting a member's password.
  public struct DeletePasswordResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who lost the password.
    public var memberID: String
    /// The member, now without a password.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
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

  /// Result of deleting a member.
  public struct DeleteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the deleted member.
    public var memberID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, memberID: String, statusCode: Int) {
      self.requestID = requestID
      self.memberID = memberID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.int("status_code", statusCode)
    }
  }

  /// Result of deleting a member's TOTP registration.
  public struct DeleteTOTPResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who lost the registration.
    public var memberID: String
    /// The member, now without a TOTP registration.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
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

  /// Input of the call that lists a member's Connected Apps; it has no fields.
  public struct GetConnectedAppsRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// Connected Apps that a member has authorized.
  public struct GetConnectedAppsResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Apps with a completed authorization by the member that still stands.
    public var connectedApps: [Organizations.MemberConnectedApp]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, connectedApps: [Organizations.MemberConnectedApp], statusCode: Int
    ) {
      self.requestID = requestID
      self.connectedApps = connectedApps
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApps = try fields.value("connected_apps")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_apps", connectedApps)
      try fields.int("status_code", statusCode)
    }
  }

  /// Query of the call that reads a member of an organization.
  public struct GetRequest: Model {
    /// ID of the member to look up; the external ID also works, if one is set.
    public var memberID: String?
    /// Email address of the member to look up, in place of an ID.
    public var emailAddress: String?

    /// Makes a value of its parts.
    public init(memberID: String? = nil, emailAddress: String? = nil) {
      self.memberID = memberID
      self.emailAddress = emailAddress
    }
    public init(fields: FieldReader) throws {
      memberID = try fields.stringIfPresent("member_id")
      emailAddress = try fields.stringIfPresent("email_address")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("member_id", memberID)
      try fields.stringIfPresent("email_address", emailAddress)
    }
  }

  /// Result of reading a member, whether or not by way of the organization.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member found.
    public var memberID: String
    /// The member found.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
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

  /// Query of the call that reads a member's OIDC tokens.
  public struct OIDCProviderInformationRequest: Model {
    /// Whether to return stored refresh tokens, default false. Stytch may be unable to renew access
    /// once you use one.
    public var includeRefreshToken: Bool?

    /// Makes a value of its parts.
    public init(includeRefreshToken: Bool? = nil) {
      self.includeRefreshToken = includeRefreshToken
    }
    public init(fields: FieldReader) throws {
      includeRefreshToken = try fields.boolIfPresent("include_refresh_token")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.boolIfPresent("include_refresh_token", includeRefreshToken)
    }
  }

  /// Tokens that Stytch keeps from a member's OIDC logins.
  public struct OIDCProvidersResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// OIDC registrations of the member, each with its tokens.
    public var registrations: [Organizations.OIDCProviderInfo]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, registrations: [Organizations.OIDCProviderInfo], statusCode: Int
    ) {
      self.requestID = requestID
      self.registrations = registrations
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      registrations = try fields.value("registrations")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("registrations", registrations)
      try fields.int("status_code", statusCode)
    }
  }

  struct ReactivateRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// Result of reactivating a deleted member.
  public struct ReactivateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who is active again.
    public var memberID: String
    /// The member, active again.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
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

  struct SearchRequest: OutgoingModel {
    var organizationIDs: [String]
    var cursor: String?
    var limit: Int?
    var query: Organizations.SearchQuery?
    func write(to fields: inout FieldWriter) throws {
      try fields.strings("organization_ids", organizationIDs)
      try fields.stringIfPresent("cursor", cursor)
      try fields.intIfPresent("limit", limit)
      try fields.valueIfPresent("query", query)
    }
  }

  /// One page of a search for members.
  public struct SearchResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The members on this page.
    public var members: [Organizations.Member]
    /// Total number of members found, and the cursor of the next page.
    public var resultsMetadata: Organizations.ResultsMetadata
    /// Map of organizations that belong to the result.
    public var organizations: [String: Organizations.Organization]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, members: [Organizations.Member],
      resultsMetadata: Organizations.ResultsMetadata,
      organizations: [String: Organizations.Organization], statusCode: Int
    ) {
      self.requestID = requestID
      self.members = members
      self.resultsMetadata = resultsMetadata
      self.organizations = organizations
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      members = try fields.value("members")
      resultsMetadata = try fields.value("results_metadata")
      organizations = try fields.value("organizations")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("members", members)
      try fields.value("results_metadata", resultsMetadata)
      try fields.value("organizations", organizations)
      try fields.int("status_code", statusCode)
    }
  }

  struct StartEmailUpdateRequest: OutgoingModel {
    var emailAddress: String
    var loginRedirectURL: String?
    var locale: Organizations.StartEmailUpdateRequestLocale?
    var loginTemplateID: String?
    var deliveryMethod: Organizations.StartEmailUpdateRequestDeliveryMethod?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("login_redirect_url", loginRedirectURL)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("login_template_id", loginTemplateID)
      try fields.valueIfPresent("delivery_method", deliveryMethod)
    }
  }

  /// Result of starting a member's change of email address.
  public struct StartEmailUpdateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member whose address is to change.
    public var memberID: String
    /// The member whose address is to change.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
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

  struct UnlinkRetiredEmailRequest: OutgoingModel {
    var emailID: String?
    var emailAddress: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("email_id", emailID)
      try fields.stringIfPresent("email_address", emailAddress)
    }
  }

  /// Result of unlinking a member's retired email address.
  public struct UnlinkRetiredEmailResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who had the address.
    public var memberID: String
    /// ID of the organization in which the address is free again.
    public var organizationID: String
    /// The member, now without the retired address.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
    public var organization: Organizations.Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, organizationID: String, member: Organizations.Member,
      organization: Organizations.Organization, statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.organizationID = organizationID
      self.member = member
      self.organization = organization
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      organizationID = try fields.string("organization_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("organization_id", organizationID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
    }
  }

  struct UpdateRequest: OutgoingModel {
    var name: String?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    var isBreakglass: Bool?
    var mfaPhoneNumber: String?
    var mfaEnrolled: Bool?
    var roles: [String]?
    var preserveExistingSessions: Bool?
    var defaultMFAMethod: Organizations.MFAMethod?
    var emailAddress: String?
    var externalID: String?
    var unlinkEmail: Bool?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("name", name)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.boolIfPresent("is_breakglass", isBreakglass)
      try fields.stringIfPresent("mfa_phone_number", mfaPhoneNumber)
      try fields.boolIfPresent("mfa_enrolled", mfaEnrolled)
      try fields.stringsIfPresent("roles", roles)
      try fields.boolIfPresent("preserve_existing_sessions", preserveExistingSessions)
      try fields.valueIfPresent("default_mfa_method", defaultMFAMethod)
      try fields.stringIfPresent("email_address", emailAddress)
      try fields.stringIfPresent("external_id", externalID)
      try fields.boolIfPresent("unlink_email", unlinkEmail)
    }
  }

  /// Result of changing a member.
  public struct UpdateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the changed member.
    public var memberID: String
    /// The member as it is after the change.
    public var member: Organizations.Member
    /// Organization that the member belongs to.
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
}

extension Organizations.Members.OAuthProviders {
  /// Tokens that Stytch keeps from a member's GitHub logins.
  public struct GitHubResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// OAuth provider that the tokens come from, here GitHub.
    public var providerType: String
    /// GitHub registrations of the member, each with its token.
    public var registrations: [Organizations.GitHubProviderInfo]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, providerType: String, registrations: [Organizations.GitHubProviderInfo],
      statusCode: Int
    ) {
      self.requestID = requestID
      self.providerType = providerType
      self.registrations = registrations
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      providerType = try fields.string("provider_type")
      registrations = try fields.value("registrations")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("provider_type", providerType)
      try fields.value("registrations", registrations)
      try fields.int("status_code", statusCode)
    }
  }

  /// Tokens that Stytch keeps from a member's Google login.
  public struct GoogleResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// OAuth provider that the tokens come from, here Google.
    public var providerType: String
    /// The member's ID at Google, known in OAuth as `sub`.
    public var providerSubject: String
    /// JWT from Google with facts on the member.
    public var idToken: String
    /// OAuth scopes that come with the Google tokens.
    public var scopes: [String]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Token for calling Google's APIs on the member's behalf.
    public var accessToken: String?
    /// Seconds left before the Google access token expires.
    public var accessTokenExpiresIn: Int?
    /// Token for getting new access tokens from Google; returned only on request.
    public var refreshToken: String?

    /// Makes a value of its parts.
    public init(
      requestID: String, providerType: String, providerSubject: String, idToken: String,
      scopes: [String], statusCode: Int, accessToken: String? = nil,
      accessTokenExpiresIn: Int? = nil, refreshToken: String? = nil
    ) {
      self.requestID = requestID
      self.providerType = providerType
      self.providerSubject = providerSubject
      self.idToken = idToken
      self.scopes = scopes
      self.statusCode = statusCode
      self.accessToken = accessToken
      self.accessTokenExpiresIn = accessTokenExpiresIn
      self.refreshToken = refreshToken
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      providerType = try fields.string("provider_type")
      providerSubject = try fields.string("provider_subject")
      idToken = try fields.string("id_token")
      scopes = try fields.strings("scopes")
      statusCode = try fields.int("status_code")
      accessToken = try fields.stringIfPresent("access_token")
      accessTokenExpiresIn = try fields.intIfPresent("access_token_expires_in")
      refreshToken = try fields.stringIfPresent("refresh_token")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("provider_type", providerType)
      try fields.string("provider_subject", providerSubject)
      try fields.string("id_token", idToken)
      try fields.strings("scopes", scopes)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("access_token", accessToken)
      try fields.intIfPresent("access_token_expires_in", accessTokenExpiresIn)
      try fields.stringIfPresent("refresh_token", refreshToken)
    }
  }

  /// Tokens that Stytch keeps from a member's HubSpot logins.
  public struct HubSpotResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// OAuth provider that the tokens come from, here HubSpot.
    public var providerType: String
    /// HubSpot registrations of the member, each with its tokens.
    public var registrations: [Organizations.HubSpotProviderInfo]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, providerType: String, registrations: [Organizations.HubSpotProviderInfo],
      statusCode: Int
    ) {
      self.requestID = requestID
      self.providerType = providerType
      self.registrations = registrations
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      providerType = try fields.string("provider_type")
      registrations = try fields.value("registrations")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("provider_type", providerType)
      try fields.value("registrations", registrations)
      try fields.int("status_code", statusCode)
    }
  }

  /// Tokens that Stytch keeps from a member's Microsoft login.
  public struct MicrosoftResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// OAuth provider that the tokens come from, here Microsoft.
    public var providerType: String
    /// The member's ID at Microsoft, known in OAuth as `sub`.
    public var providerSubject: String
    /// Token for calling Microsoft's APIs on the member's behalf.
    public var accessToken: String
    /// Seconds left before the Microsoft access token expires.
    public var accessTokenExpiresIn: Int
    /// JWT from Microsoft with facts on the member.
    public var idToken: String
    /// OAuth scopes that come with the Microsoft tokens.
    public var scopes: [String]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Token for getting new access tokens from Microsoft; returned only on request.
    public var refreshToken: String?

    /// Makes a value of its parts.
    public init(
      requestID: String, providerType: String, providerSubject: String, accessToken: String,
      accessTokenExpiresIn: Int, idToken: String, scopes: [String], statusCode: Int,
      refreshToken: String? = nil
    ) {
      self.requestID = requestID
      self.providerType = providerType
      self.providerSubject = providerSubject
      self.accessToken = accessToken
      self.accessTokenExpiresIn = accessTokenExpiresIn
      self.idToken = idToken
      self.scopes = scopes
      self.statusCode = statusCode
      self.refreshToken = refreshToken
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      providerType = try fields.string("provider_type")
      providerSubject = try fields.string("provider_subject")
      accessToken = try fields.string("access_token")
      accessTokenExpiresIn = try fields.int("access_token_expires_in")
      idToken = try fields.string("id_token")
      scopes = try fields.strings("scopes")
      statusCode = try fields.int("status_code")
      refreshToken = try fields.stringIfPresent("refresh_token")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("provider_type", providerType)
      try fields.string("provider_subject", providerSubject)
      try fields.string("access_token", accessToken)
      try fields.int("access_token_expires_in", accessTokenExpiresIn)
      try fields.string("id_token", idToken)
      try fields.strings("scopes", scopes)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("refresh_token", refreshToken)
    }
  }

  /// Query of the calls that read a member's tokens from one OAuth provider.
  public struct ProviderInformationRequest: Model {
    /// Whether to return the stored refresh token, default false. Stytch may be unable to renew
    /// access once you use it.
    public var includeRefreshToken: Bool?

    /// Makes a value of its parts.
    public init(includeRefreshToken: Bool? = nil) {
      self.includeRefreshToken = includeRefreshToken
    }
    public init(fields: FieldReader) throws {
      includeRefreshToken = try fields.boolIfPresent("include_refresh_token")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.boolIfPresent("include_refresh_token", includeRefreshToken)
    }
  }

  /// Input of the call that reads a member's Slack tokens; it has no fields.
  public struct SlackRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// Tokens that Stytch keeps from a member's Slack logins.
  public struct SlackResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// OAuth provider that the tokens come from, here Slack.
    public var providerType: String
    /// Slack registrations of the member, each with its tokens.
    public var registrations: [Organizations.SlackProviderInfo]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, providerType: String, registrations: [Organizations.SlackProviderInfo],
      statusCode: Int
    ) {
      self.requestID = requestID
      self.providerType = providerType
      self.registrations = registrations
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      providerType = try fields.string("provider_type")
      registrations = try fields.value("registrations")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("provider_type", providerType)
      try fields.value("registrations", registrations)
      try fields.int("status_code", statusCode)
    }
  }
}

extension Organizations.Members.ConnectedApps {
  struct RevokeRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// Result of revoking a Connected App's access to a member.
  public struct RevokeResponse: Model {
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
