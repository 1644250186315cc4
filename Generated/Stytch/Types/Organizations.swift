// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Organizations {
  /// The active SCIM connection of an organization, in short.
  public struct ActiveSCIMConnection: Model {
    /// ID of the SCIM connection.
    public var connectionID: String
    /// Name of the SCIM connection for people to read.
    public var displayName: String
    /// Final four characters of the connection's bearer token.
    public var bearerTokenLastFour: String
    /// When the connection's bearer token expires.
    public var bearerTokenExpiresAt: Date?

    /// Makes a value of its parts.
    public init(
      connectionID: String, displayName: String, bearerTokenLastFour: String,
      bearerTokenExpiresAt: Date? = nil
    ) {
      self.connectionID = connectionID
      self.displayName = displayName
      self.bearerTokenLastFour = bearerTokenLastFour
      self.bearerTokenExpiresAt = bearerTokenExpiresAt
    }
    public init(fields: FieldReader) throws {
      connectionID = try fields.string("connection_id")
      displayName = try fields.string("display_name")
      bearerTokenLastFour = try fields.string("bearer_token_last_four")
      bearerTokenExpiresAt = try fields.dateIfPresent("bearer_token_expires_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("connection_id", connectionID)
      try fields.string("display_name", displayName)
      try fields.string("bearer_token_last_four", bearerTokenLastFour)
      try fields.dateIfPresent("bearer_token_expires_at", bearerTokenExpiresAt)
    }
  }

  /// An active SAML or OIDC connection of an organization, in short.
  public struct ActiveSSOConnection: Model {
    /// ID of the SSO connection.
    public var connectionID: String
    /// Name of the SSO connection for people to read.
    public var displayName: String
    /// Identity provider behind the connection.
    public var identityProvider: String

    /// Makes a value of its parts.
    public init(connectionID: String, displayName: String, identityProvider: String) {
      self.connectionID = connectionID
      self.displayName = displayName
      self.identityProvider = identityProvider
    }
    public init(fields: FieldReader) throws {
      connectionID = try fields.string("connection_id")
      displayName = try fields.string("display_name")
      identityProvider = try fields.string("identity_provider")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("connection_id", connectionID)
      try fields.string("display_name", displayName)
      try fields.string("identity_provider", identityProvider)
    }
  }

  /// A role that an organization defines for itself.
  public struct CustomRole: Model {
    /// ID of the custom role.
    public var roleID: String
    /// What the custom role is for.
    public var description: String
    /// What the role allows, resource by resource.
    public var permissions: [CustomRolePermission]

    /// Makes a value of its parts.
    public init(roleID: String, description: String, permissions: [CustomRolePermission]) {
      self.roleID = roleID
      self.description = description
      self.permissions = permissions
    }
    public init(fields: FieldReader) throws {
      roleID = try fields.string("role_id")
      description = try fields.string("description")
      permissions = try fields.value("permissions")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("role_id", roleID)
      try fields.string("description", description)
      try fields.value("permissions", permissions)
    }
  }

  /// The actions that a custom role allows on one resource.
  public struct CustomRolePermission: Model {
    /// ID of the resource.
    public var resourceID: String
    /// Actions allowed on the resource.
    public var actions: [String]

    /// Makes a value of its parts.
    public init(resourceID: String, actions: [String]) {
      self.resourceID = resourceID
      self.actions = actions
    }
    public init(fields: FieldReader) throws {
      resourceID = try fields.string("resource_id")
      actions = try fields.strings("actions")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("resource_id", resourceID)
      try fields.strings("actions", actions)
    }
  }

  /// A role that members get by the domain of their email address.
  public struct EmailImplicitRoleAssignment: Model {
    /// Email domain whose members get the role.
    public var domain: String
    /// ID of the role they get; `stytch_member` and `stytch_admin` come with Stytch.
    public var roleID: String

    /// Makes a value of its parts.
    public init(domain: String, roleID: String) {
      self.domain = domain
      self.roleID = roleID
    }
    public init(fields: FieldReader) throws {
      domain = try fields.string("domain")
      roleID = try fields.string("role_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("domain", domain)
      try fields.string("role_id", roleID)
    }
  }

  /// What Stytch keeps of a member's GitHub registration.
  public struct GitHubProviderInfo: Model {
    /// The member's ID at GitHub, known in OAuth as `sub`.
    public var providerSubject: String
    /// All organization IDs that GitHub returned as tenants of the member.
    public var providerTenantIDs: [String]
    /// Token for calling GitHub's API on the member's behalf.
    public var accessToken: String
    /// OAuth scopes that come with the GitHub token.
    public var scopes: [String]

    /// Makes a value of its parts.
    public init(
      providerSubject: String, providerTenantIDs: [String], accessToken: String, scopes: [String]
    ) {
      self.providerSubject = providerSubject
      self.providerTenantIDs = providerTenantIDs
      self.accessToken = accessToken
      self.scopes = scopes
    }
    public init(fields: FieldReader) throws {
      providerSubject = try fields.string("provider_subject")
      providerTenantIDs = try fields.strings("provider_tenant_ids")
      accessToken = try fields.string("access_token")
      scopes = try fields.strings("scopes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("provider_subject", providerSubject)
      try fields.strings("provider_tenant_ids", providerTenantIDs)
      try fields.string("access_token", accessToken)
      try fields.strings("scopes", scopes)
    }
  }

  /// What Stytch keeps of a member's HubSpot registration.
  public struct HubSpotProviderInfo: Model {
    /// The member's ID at HubSpot, known in OAuth as `sub`.
    public var providerSubject: String
    /// HubSpot's Hub ID; filled in only when exactly one tenant was returned.
    public var providerTenantID: String
    /// Token for calling HubSpot's API on the member's behalf.
    public var accessToken: String
    /// Seconds left before the HubSpot access token expires.
    public var accessTokenExpiresIn: Int
    /// OAuth scopes that come with the HubSpot token.
    public var scopes: [String]
    /// Token for getting new access tokens from HubSpot; returned only on request.
    public var refreshToken: String?

    /// Makes a value of its parts.
    public init(
      providerSubject: String, providerTenantID: String, accessToken: String,
      accessTokenExpiresIn: Int, scopes: [String], refreshToken: String? = nil
    ) {
      self.providerSubject = providerSubject
      self.providerTenantID = providerTenantID
      self.accessToken = accessToken
      self.accessTokenExpiresIn = accessTokenExpiresIn
      self.scopes = scopes
      self.refreshToken = refreshToken
    }
    public init(fields: FieldReader) throws {
      providerSubject = try fields.string("provider_subject")
      providerTenantID = try fields.string("provider_tenant_id")
      accessToken = try fields.string("access_token")
      accessTokenExpiresIn = try fields.int("access_token_expires_in")
      scopes = try fields.strings("scopes")
      refreshToken = try fields.stringIfPresent("refresh_token")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("provider_subject", providerSubject)
      try fields.string("provider_tenant_id", providerTenantID)
      try fields.string("access_token", accessToken)
      try fields.int("access_token_expires_in", accessTokenExpiresIn)
      try fields.strings("scopes", scopes)
      try fields.stringIfPresent("refresh_token", refreshToken)
    }
  }

  /// A member: one person's account in one organization.
  public struct Member: Model {
    /// ID of the organization that the member belongs to.
    public var organizationID: String
    /// ID of the member, to be kept for later calls.
    public var memberID: String
    /// Primary email address of the member.
    public var emailAddress: String
    /// `pending`, `invited`, `active` or `deleted`.
    public var status: MemberStatus
    /// Name of the member.
    public var name: String
    /// SAML and OIDC connections that the member has logged in with.
    public var ssoRegistrations: [SSORegistration]
    /// Whether the member may, for emergencies, log in past the organization's auth settings.
    public var isBreakglass: Bool
    /// ID of the member's password.
    public var memberPasswordID: String
    /// OAuth providers that the member is registered with.
    public var oauthRegistrations: [OAuthRegistration]
    /// Whether `email_address` has been verified.
    public var emailAddressVerified: Bool
    /// Whether `mfa_phone_number` has been verified.
    public var mfaPhoneNumberVerified: Bool
    /// Whether the member has the role `stytch_admin`, as creators by discovery do.
    public var isAdmin: Bool
    /// ID of the member's TOTP registration.
    public var totpRegistrationID: String
    /// Former addresses, closed to the organization's other members until unlinked.
    public var retiredEmailAddresses: [RetiredEmail]
    /// Whether too many failed logins have locked the member out for a time.
    public var isLocked: Bool
    /// Whether each login takes MFA even if the organization does not require it.
    public var mfaEnrolled: Bool
    /// The member's only phone number, in E.164 format (`+1XXXXXXXXXX`).
    public var mfaPhoneNumber: String
    /// MFA method to use if the member has several: `sms_otp` or `totp`.
    public var defaultMFAMethod: MFAMethod
    /// Roles given directly or implicitly, each with the sources it comes from.
    public var roles: [MemberRole]
    /// Your own JSON data or the identity provider's; only the backend can write it.
    public var trustedMetadata: [String: JSONValue]?
    /// Your own JSON data; the frontend can write it, so keep nothing critical in it.
    public var untrustedMetadata: [String: JSONValue]?
    /// When the member was created, in RFC 3339 and UTC.
    public var createdAt: Date?
    /// When the member was last changed, in RFC 3339 and UTC.
    public var updatedAt: Date?
    /// SCIM registration of the member, if SCIM created the account.
    public var scimRegistration: SCIMRegistration?
    /// External ID of the member, if there is one.
    public var externalID: String?
    /// When the lock on the member was set, if locked; RFC 3339, UTC.
    public var lockCreatedAt: Date?
    /// When the lock on the member ends, if locked; RFC 3339, UTC.
    public var lockExpiresAt: Date?

    /// Makes a value of its parts.
    public init(
      organizationID: String, memberID: String, emailAddress: String, status: MemberStatus,
      name: String, ssoRegistrations: [SSORegistration], isBreakglass: Bool,
      memberPasswordID: String, oauthRegistrations: [OAuthRegistration], emailAddressVerified: Bool,
      mfaPhoneNumberVerified: Bool, isAdmin: Bool, totpRegistrationID: String,
      retiredEmailAddresses: [RetiredEmail], isLocked: Bool, mfaEnrolled: Bool,
      mfaPhoneNumber: String, defaultMFAMethod: MFAMethod, roles: [MemberRole],
      trustedMetadata: [String: JSONValue]? = nil, untrustedMetadata: [String: JSONValue]? = nil,
      createdAt: Date? = nil, updatedAt: Date? = nil, scimRegistration: SCIMRegistration? = nil,
      externalID: String? = nil, lockCreatedAt: Date? = nil, lockExpiresAt: Date? = nil
    ) {
      self.organizationID = organizationID
      self.memberID = memberID
      self.emailAddress = emailAddress
      self.status = status
      self.name = name
      self.ssoRegistrations = ssoRegistrations
      self.isBreakglass = isBreakglass
      self.memberPasswordID = memberPasswordID
      self.oauthRegistrations = oauthRegistrations
      self.emailAddressVerified = emailAddressVerified
      self.mfaPhoneNumberVerified = mfaPhoneNumberVerified
      self.isAdmin = isAdmin
      self.totpRegistrationID = totpRegistrationID
      self.retiredEmailAddresses = retiredEmailAddresses
      self.isLocked = isLocked
      self.mfaEnrolled = mfaEnrolled
      self.mfaPhoneNumber = mfaPhoneNumber
      self.defaultMFAMethod = defaultMFAMethod
      self.roles = roles
      self.trustedMetadata = trustedMetadata
      self.untrustedMetadata = untrustedMetadata
      self.createdAt = createdAt
      self.updatedAt = updatedAt
      self.scimRegistration = scimRegistration
      self.externalID = externalID
      self.lockCreatedAt = lockCreatedAt
      self.lockExpiresAt = lockExpiresAt
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      memberID = try fields.string("member_id")
      emailAddress = try fields.string("email_address")
      status = try fields.value("status")
      name = try fields.string("name")
      ssoRegistrations = try fields.value("sso_registrations")
      isBreakglass = try fields.bool("is_breakglass")
      memberPasswordID = try fields.string("member_password_id")
      oauthRegistrations = try fields.value("oauth_registrations")
      emailAddressVerified = try fields.bool("email_address_verified")
      mfaPhoneNumberVerified = try fields.bool("mfa_phone_number_verified")
      isAdmin = try fields.bool("is_admin")
      totpRegistrationID = try fields.string("totp_registration_id")
      retiredEmailAddresses = try fields.value("retired_email_addresses")
      isLocked = try fields.bool("is_locked")
      mfaEnrolled = try fields.bool("mfa_enrolled")
      mfaPhoneNumber = try fields.string("mfa_phone_number")
      defaultMFAMethod = try fields.value("default_mfa_method")
      roles = try fields.value("roles")
      trustedMetadata = try fields.objectIfPresent("trusted_metadata")
      untrustedMetadata = try fields.objectIfPresent("untrusted_metadata")
      createdAt = try fields.dateIfPresent("created_at")
      updatedAt = try fields.dateIfPresent("updated_at")
      scimRegistration = try fields.valueIfPresent("scim_registration")
      externalID = try fields.stringIfPresent("external_id")
      lockCreatedAt = try fields.dateIfPresent("lock_created_at")
      lockExpiresAt = try fields.dateIfPresent("lock_expires_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
      try fields.string("email_address", emailAddress)
      try fields.value("status", status)
      try fields.string("name", name)
      try fields.value("sso_registrations", ssoRegistrations)
      try fields.bool("is_breakglass", isBreakglass)
      try fields.string("member_password_id", memberPasswordID)
      try fields.value("oauth_registrations", oauthRegistrations)
      try fields.bool("email_address_verified", emailAddressVerified)
      try fields.bool("mfa_phone_number_verified", mfaPhoneNumberVerified)
      try fields.bool("is_admin", isAdmin)
      try fields.string("totp_registration_id", totpRegistrationID)
      try fields.value("retired_email_addresses", retiredEmailAddresses)
      try fields.bool("is_locked", isLocked)
      try fields.bool("mfa_enrolled", mfaEnrolled)
      try fields.string("mfa_phone_number", mfaPhoneNumber)
      try fields.value("default_mfa_method", defaultMFAMethod)
      try fields.value("roles", roles)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.dateIfPresent("created_at", createdAt)
      try fields.dateIfPresent("updated_at", updatedAt)
      try fields.valueIfPresent("scim_registration", scimRegistration)
      try fields.stringIfPresent("external_id", externalID)
      try fields.dateIfPresent("lock_created_at", lockCreatedAt)
      try fields.dateIfPresent("lock_expires_at", lockExpiresAt)
    }
  }

  /// A Connected App that a member has authorized.
  public struct MemberConnectedApp: Model {
    /// ID of the authorized app.
    public var connectedAppID: String
    /// Name of the authorized app.
    public var name: String
    /// What the app says of itself.
    public var description: String
    /// `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    public var clientType: ConnectedApps.ClientType
    /// Scopes that the member's latest authorization granted to the app.
    public var scopesGranted: String
    /// URL of the app's logo, if it has one.
    public var logoURL: String?

    /// Makes a value of its parts.
    public init(
      connectedAppID: String, name: String, description: String,
      clientType: ConnectedApps.ClientType, scopesGranted: String, logoURL: String? = nil
    ) {
      self.connectedAppID = connectedAppID
      self.name = name
      self.description = description
      self.clientType = clientType
      self.scopesGranted = scopesGranted
      self.logoURL = logoURL
    }
    public init(fields: FieldReader) throws {
      connectedAppID = try fields.string("connected_app_id")
      name = try fields.string("name")
      description = try fields.string("description")
      clientType = try fields.value("client_type")
      scopesGranted = try fields.string("scopes_granted")
      logoURL = try fields.stringIfPresent("logo_url")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("connected_app_id", connectedAppID)
      try fields.string("name", name)
      try fields.string("description", description)
      try fields.value("client_type", clientType)
      try fields.string("scopes_granted", scopesGranted)
      try fields.stringIfPresent("logo_url", logoURL)
    }
  }

  /// A role of a member, with the reasons why the member has it.
  public struct MemberRole: Model {
    /// ID of the role; `stytch_member` and `stytch_admin` come with Stytch.
    public var roleID: String
    /// Ways in which the member got the role; there may be several at once.
    public var sources: [MemberRoleSource]

    /// Makes a value of its parts.
    public init(roleID: String, sources: [MemberRoleSource]) {
      self.roleID = roleID
      self.sources = sources
    }
    public init(fields: FieldReader) throws {
      roleID = try fields.string("role_id")
      sources = try fields.value("sources")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("role_id", roleID)
      try fields.value("sources", sources)
    }
  }

  /// One reason why a member has a role. Roles from a SAML connection or group count only in
  /// sessions with that connection as a factor.
  public struct MemberRoleSource: Model {
    /// `direct_assignment`, `email_assignment`, `sso_connection`, `sso_connection_group` or
    /// `scim_connection_group`.
    public var type: MemberRoleSourceType
    /// By type: nothing, the email domain, the `connection_id`, or that and the `group` (SSO) or
    /// `group_id` (SCIM).
    public var details: [String: JSONValue]?

    /// Makes a value of its parts.
    public init(type: MemberRoleSourceType, details: [String: JSONValue]? = nil) {
      self.type = type
      self.details = details
    }
    public init(fields: FieldReader) throws {
      type = try fields.value("type")
      details = try fields.objectIfPresent("details")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("type", type)
      try fields.objectIfPresent("details", details)
    }
  }

  /// A member's registration with an OAuth provider.
  public struct OAuthRegistration: Model {
    /// OAuth provider, such as Google, Microsoft or GitHub.
    public var providerType: String
    /// The member's ID at the provider, known in OAuth as `sub`.
    public var providerSubject: String
    /// ID of the registration.
    public var memberOAuthRegistrationID: String
    /// URL of the profile picture set at the provider, if available.
    public var profilePictureURL: String?
    /// Locale set at the provider, if available.
    public var locale: String?

    /// Makes a value of its parts.
    public init(
      providerType: String, providerSubject: String, memberOAuthRegistrationID: String,
      profilePictureURL: String? = nil, locale: String? = nil
    ) {
      self.providerType = providerType
      self.providerSubject = providerSubject
      self.memberOAuthRegistrationID = memberOAuthRegistrationID
      self.profilePictureURL = profilePictureURL
      self.locale = locale
    }
    public init(fields: FieldReader) throws {
      providerType = try fields.string("provider_type")
      providerSubject = try fields.string("provider_subject")
      memberOAuthRegistrationID = try fields.string("member_oauth_registration_id")
      profilePictureURL = try fields.stringIfPresent("profile_picture_url")
      locale = try fields.stringIfPresent("locale")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("provider_type", providerType)
      try fields.string("provider_subject", providerSubject)
      try fields.string("member_oauth_registration_id", memberOAuthRegistrationID)
      try fields.stringIfPresent("profile_picture_url", profilePictureURL)
      try fields.stringIfPresent("locale", locale)
    }
  }

  /// What Stytch keeps of a member's login through one OIDC connection.
  public struct OIDCProviderInfo: Model {
    /// The member's ID at the provider, known in OAuth as `sub`.
    public var providerSubject: String
    /// JWT with facts on the member; what it holds depends on the provider.
    public var idToken: String
    /// Token for calling the provider's API on the member's behalf.
    public var accessToken: String
    /// Seconds left before the provider's access token expires.
    public var accessTokenExpiresIn: Int
    /// OAuth scopes that come with the provider's token.
    public var scopes: [String]
    /// ID of the OIDC connection that the tokens came through.
    public var connectionID: String
    /// Token for getting new access tokens from the provider; returned only on request.
    public var refreshToken: String?

    /// Makes a value of its parts.
    public init(
      providerSubject: String, idToken: String, accessToken: String, accessTokenExpiresIn: Int,
      scopes: [String], connectionID: String, refreshToken: String? = nil
    ) {
      self.providerSubject = providerSubject
      self.idToken = idToken
      self.accessToken = accessToken
      self.accessTokenExpiresIn = accessTokenExpiresIn
      self.scopes = scopes
      self.connectionID = connectionID
      self.refreshToken = refreshToken
    }
    public init(fields: FieldReader) throws {
      providerSubject = try fields.string("provider_subject")
      idToken = try fields.string("id_token")
      accessToken = try fields.string("access_token")
      accessTokenExpiresIn = try fields.int("access_token_expires_in")
      scopes = try fields.strings("scopes")
      connectionID = try fields.string("connection_id")
      refreshToken = try fields.stringIfPresent("refresh_token")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("provider_subject", providerSubject)
      try fields.string("id_token", idToken)
      try fields.string("access_token", accessToken)
      try fields.int("access_token_expires_in", accessTokenExpiresIn)
      try fields.strings("scopes", scopes)
      try fields.string("connection_id", connectionID)
      try fields.stringIfPresent("refresh_token", refreshToken)
    }
  }

  /// An organization: a customer of yours, with its login rules.
  public struct Organization: Model {
    /// ID of the organization, to be kept for later calls.
    public var organizationID: String
    /// Name of the organization, 1 to 128 characters.
    public var organizationName: String
    /// URL of the organization's logo image.
    public var organizationLogoURL: String
    /// Unique URL slug, 2 to 128 letters, digits and `-._~`; usable in place of the ID.
    public var organizationSlug: String
    /// Who becomes a member by SSO login: `ALL_ALLOWED` (default), `RESTRICTED` to the connections
    /// listed, or `NOT_ALLOWED`.
    public var ssoJITProvisioning: SSOJITProvisioning
    /// Connection IDs that may create members if `sso_jit_provisioning` is `RESTRICTED`.
    public var ssoJITProvisioningAllowedConnections: [String]
    /// SAML and OIDC connections that are active.
    public var ssoActiveConnections: [ActiveSSOConnection]
    /// Email domains let in by `RESTRICTED` email settings; common ones such as `gmail.com` are
    /// refused.
    public var emailAllowedDomains: [String]
    /// Who becomes a member by magic link or OAuth: `RESTRICTED` to `email_allowed_domains`, or
    /// `NOT_ALLOWED` (default).
    public var emailJITProvisioning: EmailJITProvisioning
    /// Who may be invited by email: `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or
    /// `NOT_ALLOWED`.
    public var emailInvites: EmailInvites
    /// `ALL_ALLOWED` (default), or `RESTRICTED` to `allowed_auth_methods` save for break-glass
    /// members.
    public var authMethods: AuthMethodsPolicy
    /// Permitted if `RESTRICTED`: `email_otp`, `github_oauth`, `google_oauth`, `hubspot_oauth`,
    /// `magic_link`, `microsoft_oauth`, `password`, `slack_oauth`, `sso`.
    public var allowedAuthMethods: [AuthMethod]
    /// `REQUIRED_FOR_ALL`, from each member's next login on, or `OPTIONAL` (default), only for
    /// members with `mfa_enrolled`.
    public var mfaPolicy: MFAPolicy
    /// Roles that members get by email domain, however they log in.
    public var rbacEmailImplicitRoleAssignments: [EmailImplicitRoleAssignment]
    /// `ALL_ALLOWED` (default), or `RESTRICTED` to `allowed_mfa_methods` save for break-glass
    /// members.
    public var mfaMethods: MFAMethodsPolicy
    /// MFA methods that `RESTRICTED` `mfa_methods` permits: `sms_otp`, `totp`.
    public var allowedMFAMethods: [MFAMethod]
    /// Who becomes a member by OAuth tenant: `RESTRICTED` to `allowed_oauth_tenants`, or
    /// `NOT_ALLOWED` (default).
    public var oauthTenantJITProvisioning: OAuthTenantJITProvisioning
    /// Email domains that the organization has claimed.
    public var claimedEmailDomains: [String]
    /// First-party apps members may use: `ALL_ALLOWED` (default), `RESTRICTED` to those listed, or
    /// `NOT_ALLOWED`.
    public var firstPartyConnectedAppsAllowedType: ConnectedAppsAllowedType
    /// IDs of the first-party apps that count under `RESTRICTED`.
    public var allowedFirstPartyConnectedApps: [String]
    /// Third-party apps members may use: `ALL_ALLOWED` (default), `RESTRICTED` to those listed, or
    /// `NOT_ALLOWED`.
    public var thirdPartyConnectedAppsAllowedType: ConnectedAppsAllowedType
    /// IDs of the third-party apps that count under `RESTRICTED`.
    public var allowedThirdPartyConnectedApps: [String]
    /// Roles that the organization defines for itself.
    public var customRoles: [CustomRole]
    /// Your own JSON data about the organization, or an identity provider's.
    public var trustedMetadata: [String: JSONValue]?
    /// When the organization was created, in RFC 3339 and UTC.
    public var createdAt: Date?
    /// When the organization was last changed, in RFC 3339 and UTC.
    public var updatedAt: Date?
    /// Your own ID for the organization, if one is set.
    public var organizationExternalID: String?
    /// ID of the SSO connection to use if several are active.
    public var ssoDefaultConnectionID: String?
    /// SCIM connection that is active, if any.
    public var scimActiveConnection: ActiveSCIMConnection?
    /// OAuth tenants whose members may join, under the keys `slack`, `hubspot` and `github`.
    public var allowedOAuthTenants: [String: JSONValue]?

    /// Makes a value of its parts.
    public init(
      organizationID: String, organizationName: String, organizationLogoURL: String,
      organizationSlug: String, ssoJITProvisioning: SSOJITProvisioning,
      ssoJITProvisioningAllowedConnections: [String], ssoActiveConnections: [ActiveSSOConnection],
      emailAllowedDomains: [String], emailJITProvisioning: EmailJITProvisioning,
      emailInvites: EmailInvites, authMethods: AuthMethodsPolicy, allowedAuthMethods: [AuthMethod],
      mfaPolicy: MFAPolicy, rbacEmailImplicitRoleAssignments: [EmailImplicitRoleAssignment],
      mfaMethods: MFAMethodsPolicy, allowedMFAMethods: [MFAMethod],
      oauthTenantJITProvisioning: OAuthTenantJITProvisioning, claimedEmailDomains: [String],
      firstPartyConnectedAppsAllowedType: ConnectedAppsAllowedType,
      allowedFirstPartyConnectedApps: [String],
      thirdPartyConnectedAppsAllowedType: ConnectedAppsAllowedType,
      allowedThirdPartyConnectedApps: [String], customRoles: [CustomRole],
      trustedMetadata: [String: JSONValue]? = nil, createdAt: Date? = nil, updatedAt: Date? = nil,
      organizationExternalID: String? = nil, ssoDefaultConnectionID: String? = nil,
      scimActiveConnection: ActiveSCIMConnection? = nil,
      allowedOAuthTenants: [String: JSONValue]? = nil
    ) {
      self.organizationID = organizationID
      self.organizationName = organizationName
      self.organizationLogoURL = organizationLogoURL
      self.organizationSlug = organizationSlug
      self.ssoJITProvisioning = ssoJITProvisioning
      self.ssoJITProvisioningAllowedConnections = ssoJITProvisioningAllowedConnections
      self.ssoActiveConnections = ssoActiveConnections
      self.emailAllowedDomains = emailAllowedDomains
      self.emailJITProvisioning = emailJITProvisioning
      self.emailInvites = emailInvites
      self.authMethods = authMethods
      self.allowedAuthMethods = allowedAuthMethods
      self.mfaPolicy = mfaPolicy
      self.rbacEmailImplicitRoleAssignments = rbacEmailImplicitRoleAssignments
      self.mfaMethods = mfaMethods
      self.allowedMFAMethods = allowedMFAMethods
      self.oauthTenantJITProvisioning = oauthTenantJITProvisioning
      self.claimedEmailDomains = claimedEmailDomains
      self.firstPartyConnectedAppsAllowedType = firstPartyConnectedAppsAllowedType
      self.allowedFirstPartyConnectedApps = allowedFirstPartyConnectedApps
      self.thirdPartyConnectedAppsAllowedType = thirdPartyConnectedAppsAllowedType
      self.allowedThirdPartyConnectedApps = allowedThirdPartyConnectedApps
      self.customRoles = customRoles
      self.trustedMetadata = trustedMetadata
      self.createdAt = createdAt
      self.updatedAt = updatedAt
      self.organizationExternalID = organizationExternalID
      self.ssoDefaultConnectionID = ssoDefaultConnectionID
      self.scimActiveConnection = scimActiveConnection
      self.allowedOAuthTenants = allowedOAuthTenants
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      organizationName = try fields.string("organization_name")
      organizationLogoURL = try fields.string("organization_logo_url")
      organizationSlug = try fields.string("organization_slug")
      ssoJITProvisioning = try fields.value("sso_jit_provisioning")
      ssoJITProvisioningAllowedConnections =
        try fields.strings("sso_jit_provisioning_allowed_connections")
      ssoActiveConnections = try fields.value("sso_active_connections")
      emailAllowedDomains = try fields.strings("email_allowed_domains")
      emailJITProvisioning = try fields.value("email_jit_provisioning")
      emailInvites = try fields.value("email_invites")
      authMethods = try fields.value("auth_methods")
      allowedAuthMethods = try fields.value("allowed_auth_methods")
      mfaPolicy = try fields.value("mfa_policy")
      rbacEmailImplicitRoleAssignments = try fields.value("rbac_email_implicit_role_assignments")
      mfaMethods = try fields.value("mfa_methods")
      allowedMFAMethods = try fields.value("allowed_mfa_methods")
      oauthTenantJITProvisioning = try fields.value("oauth_tenant_jit_provisioning")
      claimedEmailDomains = try fields.strings("claimed_email_domains")
      firstPartyConnectedAppsAllowedType =
        try fields.value("first_party_connected_apps_allowed_type")
      allowedFirstPartyConnectedApps = try fields.strings("allowed_first_party_connected_apps")
      thirdPartyConnectedAppsAllowedType =
        try fields.value("third_party_connected_apps_allowed_type")
      allowedThirdPartyConnectedApps = try fields.strings("allowed_third_party_connected_apps")
      customRoles = try fields.value("custom_roles")
      trustedMetadata = try fields.objectIfPresent("trusted_metadata")
      createdAt = try fields.dateIfPresent("created_at")
      updatedAt = try fields.dateIfPresent("updated_at")
      organizationExternalID = try fields.stringIfPresent("organization_external_id")
      ssoDefaultConnectionID = try fields.stringIfPresent("sso_default_connection_id")
      scimActiveConnection = try fields.valueIfPresent("scim_active_connection")
      allowedOAuthTenants = try fields.objectIfPresent("allowed_oauth_tenants")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("organization_name", organizationName)
      try fields.string("organization_logo_url", organizationLogoURL)
      try fields.string("organization_slug", organizationSlug)
      try fields.value("sso_jit_provisioning", ssoJITProvisioning)
      try fields.strings(
        "sso_jit_provisioning_allowed_connections", ssoJITProvisioningAllowedConnections)
      try fields.value("sso_active_connections", ssoActiveConnections)
      try fields.strings("email_allowed_domains", emailAllowedDomains)
      try fields.value("email_jit_provisioning", emailJITProvisioning)
      try fields.value("email_invites", emailInvites)
      try fields.value("auth_methods", authMethods)
      try fields.value("allowed_auth_methods", allowedAuthMethods)
      try fields.value("mfa_policy", mfaPolicy)
      try fields.value("rbac_email_implicit_role_assignments", rbacEmailImplicitRoleAssignments)
      try fields.value("mfa_methods", mfaMethods)
      try fields.value("allowed_mfa_methods", allowedMFAMethods)
      try fields.value("oauth_tenant_jit_provisioning", oauthTenantJITProvisioning)
      try fields.strings("claimed_email_domains", claimedEmailDomains)
      try fields.value(
        "first_party_connected_apps_allowed_type", firstPartyConnectedAppsAllowedType)
      try fields.strings("allowed_first_party_connected_apps", allowedFirstPartyConnectedApps)
      try fields.value(
        "third_party_connected_apps_allowed_type", thirdPartyConnectedAppsAllowedType)
      try fields.strings("allowed_third_party_connected_apps", allowedThirdPartyConnectedApps)
      try fields.value("custom_roles", customRoles)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.dateIfPresent("created_at", createdAt)
      try fields.dateIfPresent("updated_at", updatedAt)
      try fields.stringIfPresent("organization_external_id", organizationExternalID)
      try fields.stringIfPresent("sso_default_connection_id", ssoDefaultConnectionID)
      try fields.valueIfPresent("scim_active_connection", scimActiveConnection)
      try fields.objectIfPresent("allowed_oauth_tenants", allowedOAuthTenants)
    }
  }

  /// A Connected App that members of an organization have installed.
  public struct OrganizationConnectedApp: Model {
    /// ID of the installed app.
    public var connectedAppID: String
    /// Name of the installed app.
    public var name: String
    /// Description of the installed app.
    public var description: String
    /// Type of the app: first or third party, public or not.
    public var clientType: ConnectedApps.ClientType
    /// URL of the app's logo, if it has one.
    public var logoURL: String?

    /// Makes a value of its parts.
    public init(
      connectedAppID: String, name: String, description: String,
      clientType: ConnectedApps.ClientType, logoURL: String? = nil
    ) {
      self.connectedAppID = connectedAppID
      self.name = name
      self.description = description
      self.clientType = clientType
      self.logoURL = logoURL
    }
    public init(fields: FieldReader) throws {
      connectedAppID = try fields.string("connected_app_id")
      name = try fields.string("name")
      description = try fields.string("description")
      clientType = try fields.value("client_type")
      logoURL = try fields.stringIfPresent("logo_url")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("connected_app_id", connectedAppID)
      try fields.string("name", name)
      try fields.string("description", description)
      try fields.value("client_type", clientType)
      try fields.stringIfPresent("logo_url", logoURL)
    }
  }

  /// A member who has a certain Connected App installed.
  public struct OrganizationConnectedAppActiveMember: Model {
    /// ID of the member who installed the app.
    public var memberID: String
    /// Scopes that the member's latest authorization granted.
    public var grantedScopes: [String]

    /// Makes a value of its parts.
    public init(memberID: String, grantedScopes: [String]) {
      self.memberID = memberID
      self.grantedScopes = grantedScopes
    }
    public init(fields: FieldReader) throws {
      memberID = try fields.string("member_id")
      grantedScopes = try fields.strings("granted_scopes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("member_id", memberID)
      try fields.strings("granted_scopes", grantedScopes)
    }
  }

  /// Size of an organization or member search result, and the way to its next page.
  public struct ResultsMetadata: Model {
    /// Number of matches in all; -1 if the workspace has totals turned off.
    public var total: Int
    /// Value to send as `cursor` for the next page; null on the last page.
    public var nextCursor: String?

    /// Makes a value of its parts.
    public init(total: Int, nextCursor: String? = nil) {
      self.total = total
      self.nextCursor = nextCursor
    }
    public init(fields: FieldReader) throws {
      total = try fields.int("total")
      nextCursor = try fields.stringIfPresent("next_cursor")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("total", total)
      try fields.stringIfPresent("next_cursor", nextCursor)
    }
  }

  /// A former email address of a member that no other member of the organization can use yet.
  public struct RetiredEmail: Model {
    /// ID of the retired address.
    public var emailID: String
    /// The retired address itself.
    public var emailAddress: String

    /// Makes a value of its parts.
    public init(emailID: String, emailAddress: String) {
      self.emailID = emailID
      self.emailAddress = emailAddress
    }
    public init(fields: FieldReader) throws {
      emailID = try fields.string("email_id")
      emailAddress = try fields.string("email_address")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("email_id", emailID)
      try fields.string("email_address", emailAddress)
    }
  }

  /// A member's registration with a SCIM connection.
  public struct SCIMRegistration: Model {
    /// ID of the SCIM connection that manages the member.
    public var connectionID: String
    /// ID of the SCIM registration.
    public var registrationID: String
    /// The member's ID at the identity provider.
    public var externalID: String?
    /// Attributes of the member that the identity provider sent by SCIM.
    public var scimAttributes: B2B.SCIM.SCIMAttributes?

    /// Makes a value of its parts.
    public init(
      connectionID: String, registrationID: String, externalID: String? = nil,
      scimAttributes: B2B.SCIM.SCIMAttributes? = nil
    ) {
      self.connectionID = connectionID
      self.registrationID = registrationID
      self.externalID = externalID
      self.scimAttributes = scimAttributes
    }
    public init(fields: FieldReader) throws {
      connectionID = try fields.string("connection_id")
      registrationID = try fields.string("registration_id")
      externalID = try fields.stringIfPresent("external_id")
      scimAttributes = try fields.valueIfPresent("scim_attributes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("connection_id", connectionID)
      try fields.string("registration_id", registrationID)
      try fields.stringIfPresent("external_id", externalID)
      try fields.valueIfPresent("scim_attributes", scimAttributes)
    }
  }

  /// A member's registration with a SAML or OIDC connection.
  public struct SSORegistration: Model {
    /// ID of the SSO connection that the member logged in with.
    public var connectionID: String
    /// The member's ID at the identity provider.
    public var externalID: String
    /// ID of the SSO registration.
    public var registrationID: String
    /// Attributes of the member that the identity provider sent at login.
    public var ssoAttributes: [String: JSONValue]?

    /// Makes a value of its parts.
    public init(
      connectionID: String, externalID: String, registrationID: String,
      ssoAttributes: [String: JSONValue]? = nil
    ) {
      self.connectionID = connectionID
      self.externalID = externalID
      self.registrationID = registrationID
      self.ssoAttributes = ssoAttributes
    }
    public init(fields: FieldReader) throws {
      connectionID = try fields.string("connection_id")
      externalID = try fields.string("external_id")
      registrationID = try fields.string("registration_id")
      ssoAttributes = try fields.objectIfPresent("sso_attributes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("connection_id", connectionID)
      try fields.string("external_id", externalID)
      try fields.string("registration_id", registrationID)
      try fields.objectIfPresent("sso_attributes", ssoAttributes)
    }
  }

  /// Filters of an organization or member search, and how they combine.
  public struct SearchQuery: Model {
    /// How the operands combine; use `AND`, since `OR` is deprecated.
    public var `operator`: SearchQueryOperator
    /// Filters with the values to look for; an empty array filters nothing.
    public var operands: [[String: JSONValue]]

    /// Makes a value of its parts.
    public init(operator: SearchQueryOperator, operands: [[String: JSONValue]]) {
      self.`operator` = `operator`
      self.operands = operands
    }
    public init(fields: FieldReader) throws {
      `operator` = try fields.value("operator")
      operands = try fields.value("operands")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("operator", `operator`)
      try fields.value("operands", operands)
    }
  }

  /// What Stytch keeps of a member's Slack registration.
  public struct SlackProviderInfo: Model {
    /// The member's ID at Slack, known in OAuth as `sub`.
    public var providerSubject: String
    /// Slack's workspace ID; filled in only when exactly one tenant was returned.
    public var providerTenantID: String
    /// Token for calling Slack's API on the member's behalf.
    public var accessToken: String
    /// OAuth scopes that come with the member's Slack token.
    public var scopes: [String]
    /// Token for calling Slack's API as a bot, within `bot_scopes`.
    public var botAccessToken: String
    /// Scopes that the bot has in Slack.
    public var botScopes: [String]

    /// Makes a value of its parts.
    public init(
      providerSubject: String, providerTenantID: String, accessToken: String, scopes: [String],
      botAccessToken: String, botScopes: [String]
    ) {
      self.providerSubject = providerSubject
      self.providerTenantID = providerTenantID
      self.accessToken = accessToken
      self.scopes = scopes
      self.botAccessToken = botAccessToken
      self.botScopes = botScopes
    }
    public init(fields: FieldReader) throws {
      providerSubject = try fields.string("provider_subject")
      providerTenantID = try fields.string("provider_tenant_id")
      accessToken = try fields.string("access_token")
      scopes = try fields.strings("scopes")
      botAccessToken = try fields.string("bot_access_token")
      botScopes = try fields.strings("bot_scopes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("provider_subject", providerSubject)
      try fields.string("provider_tenant_id", providerTenantID)
      try fields.string("access_token", accessToken)
      try fields.strings("scopes", scopes)
      try fields.string("bot_access_token", botAccessToken)
      try fields.strings("bot_scopes", botScopes)
    }
  }

  /// Input of the call that lists an organization's Connected Apps; it has no fields.
  public struct ConnectedAppsRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// Connected Apps installed in an organization.
  public struct ConnectedAppsResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The apps that members have installed.
    public var connectedApps: [OrganizationConnectedApp]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, connectedApps: [OrganizationConnectedApp], statusCode: Int) {
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

  struct CreateRequest: OutgoingModel {
    var organizationName: String
    var organizationSlug: String?
    var organizationLogoURL: String?
    var trustedMetadata: [String: JSONValue]?
    var organizationExternalID: String?
    var ssoJITProvisioning: SSOJITProvisioning?
    var emailAllowedDomains: [String]?
    var emailJITProvisioning: EmailJITProvisioning?
    var emailInvites: EmailInvites?
    var authMethods: AuthMethodsPolicy?
    var allowedAuthMethods: [AuthMethod]?
    var mfaPolicy: MFAPolicy?
    var rbacEmailImplicitRoleAssignments: [EmailImplicitRoleAssignment]?
    var mfaMethods: MFAMethodsPolicy?
    var allowedMFAMethods: [MFAMethod]?
    var oauthTenantJITProvisioning: OAuthTenantJITProvisioning?
    var allowedOAuthTenants: [String: JSONValue]?
    var claimedEmailDomains: [String]?
    var firstPartyConnectedAppsAllowedType: ConnectedAppsAllowedType?
    var allowedFirstPartyConnectedApps: [String]?
    var thirdPartyConnectedAppsAllowedType: ConnectedAppsAllowedType?
    var allowedThirdPartyConnectedApps: [String]?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_name", organizationName)
      try fields.stringIfPresent("organization_slug", organizationSlug)
      try fields.stringIfPresent("organization_logo_url", organizationLogoURL)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.stringIfPresent("organization_external_id", organizationExternalID)
      try fields.valueIfPresent("sso_jit_provisioning", ssoJITProvisioning)
      try fields.stringsIfPresent("email_allowed_domains", emailAllowedDomains)
      try fields.valueIfPresent("email_jit_provisioning", emailJITProvisioning)
      try fields.valueIfPresent("email_invites", emailInvites)
      try fields.valueIfPresent("auth_methods", authMethods)
      try fields.valueIfPresent("allowed_auth_methods", allowedAuthMethods)
      try fields.valueIfPresent("mfa_policy", mfaPolicy)
      try fields.valueIfPresent(
        "rbac_email_implicit_role_assignments", rbacEmailImplicitRoleAssignments)
      try fields.valueIfPresent("mfa_methods", mfaMethods)
      try fields.valueIfPresent("allowed_mfa_methods", allowedMFAMethods)
      try fields.valueIfPresent("oauth_tenant_jit_provisioning", oauthTenantJITProvisioning)
      try fields.objectIfPresent("allowed_oauth_tenants", allowedOAuthTenants)
      try fields.stringsIfPresent("claimed_email_domains", claimedEmailDomains)
      try fields.valueIfPresent(
        "first_party_connected_apps_allowed_type", firstPartyConnectedAppsAllowedType)
      try fields.stringsIfPresent(
        "allowed_first_party_connected_apps", allowedFirstPartyConnectedApps)
      try fields.valueIfPresent(
        "third_party_connected_apps_allowed_type", thirdPartyConnectedAppsAllowedType)
      try fields.stringsIfPresent(
        "allowed_third_party_connected_apps", allowedThirdPartyConnectedApps)
    }
  }

  /// Result of creating an organization.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The new organization, with defaults filled in.
    public var organization: Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, organization: Organization, statusCode: Int) {
      self.requestID = requestID
      self.organization = organization
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
    }
  }

  /// Result of deleting an organization's external ID.
  public struct DeleteExternalIDResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The organization, now without an external ID.
    public var organization: Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, organization: Organization, statusCode: Int) {
      self.requestID = requestID
      self.organization = organization
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
    }
  }

  /// Result of deleting an organization.
  public struct DeleteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the deleted organization.
    public var organizationID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, organizationID: String, statusCode: Int) {
      self.requestID = requestID
      self.organizationID = organizationID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      organizationID = try fields.string("organization_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("organization_id", organizationID)
      try fields.int("status_code", statusCode)
    }
  }

  /// Input of the call that reads a Connected App of an organization; it has no fields.
  public struct GetConnectedAppRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// A Connected App and the members of one organization who have it installed.
  public struct GetConnectedAppResponse: Model {
    /// ID of the app asked for.
    public var connectedAppID: String
    /// Name of the app asked for.
    public var name: String
    /// What the app says of itself.
    public var description: String
    /// `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    public var clientType: ConnectedApps.ClientType
    /// Members who have the app installed, with the scopes granted by each.
    public var activeMembers: [OrganizationConnectedAppActiveMember]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// URL of the app's logo, if it has one.
    public var logoURL: String?

    /// Makes a value of its parts.
    public init(
      connectedAppID: String, name: String, description: String,
      clientType: ConnectedApps.ClientType, activeMembers: [OrganizationConnectedAppActiveMember],
      statusCode: Int, logoURL: String? = nil
    ) {
      self.connectedAppID = connectedAppID
      self.name = name
      self.description = description
      self.clientType = clientType
      self.activeMembers = activeMembers
      self.statusCode = statusCode
      self.logoURL = logoURL
    }
    public init(fields: FieldReader) throws {
      connectedAppID = try fields.string("connected_app_id")
      name = try fields.string("name")
      description = try fields.string("description")
      clientType = try fields.value("client_type")
      activeMembers = try fields.value("active_members")
      statusCode = try fields.int("status_code")
      logoURL = try fields.stringIfPresent("logo_url")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("connected_app_id", connectedAppID)
      try fields.string("name", name)
      try fields.string("description", description)
      try fields.value("client_type", clientType)
      try fields.value("active_members", activeMembers)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("logo_url", logoURL)
    }
  }

  /// Input of the call that reads an organization; it has no fields.
  public struct GetRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// Result of reading an organization.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The organization asked for.
    public var organization: Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, organization: Organization, statusCode: Int) {
      self.requestID = requestID
      self.organization = organization
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
    }
  }

  /// Input of the call that reads an organization's metrics; it has no fields.
  public struct MetricsRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// Metrics of an organization.
  public struct MetricsResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Number of members in the organization.
    public var memberCount: Int
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, memberCount: Int, statusCode: Int) {
      self.requestID = requestID
      self.memberCount = memberCount
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberCount = try fields.int("member_count")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("member_count", memberCount)
      try fields.int("status_code", statusCode)
    }
  }

  struct SearchRequest: OutgoingModel {
    var cursor: String?
    var limit: Int?
    var query: SearchQuery?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("cursor", cursor)
      try fields.intIfPresent("limit", limit)
      try fields.valueIfPresent("query", query)
    }
  }

  /// One page of a search for organizations.
  public struct SearchResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The organizations on this page.
    public var organizations: [Organization]
    /// Total number of organizations found, and the cursor of the next page.
    public var resultsMetadata: ResultsMetadata
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, organizations: [Organization], resultsMetadata: ResultsMetadata,
      statusCode: Int
    ) {
      self.requestID = requestID
      self.organizations = organizations
      self.resultsMetadata = resultsMetadata
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      organizations = try fields.value("organizations")
      resultsMetadata = try fields.value("results_metadata")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("organizations", organizations)
      try fields.value("results_metadata", resultsMetadata)
      try fields.int("status_code", statusCode)
    }
  }

  struct UpdateRequest: OutgoingModel {
    var organizationName: String?
    var organizationSlug: String?
    var organizationLogoURL: String?
    var trustedMetadata: [String: JSONValue]?
    var organizationExternalID: String?
    var ssoDefaultConnectionID: String?
    var ssoJITProvisioning: SSOJITProvisioning?
    var ssoJITProvisioningAllowedConnections: [String]?
    var emailAllowedDomains: [String]?
    var emailJITProvisioning: EmailJITProvisioning?
    var emailInvites: EmailInvites?
    var authMethods: AuthMethodsPolicy?
    var allowedAuthMethods: [AuthMethod]?
    var mfaPolicy: MFAPolicy?
    var rbacEmailImplicitRoleAssignments: [EmailImplicitRoleAssignment]?
    var mfaMethods: MFAMethodsPolicy?
    var allowedMFAMethods: [MFAMethod]?
    var oauthTenantJITProvisioning: OAuthTenantJITProvisioning?
    var allowedOAuthTenants: [String: JSONValue]?
    var claimedEmailDomains: [String]?
    var firstPartyConnectedAppsAllowedType: ConnectedAppsAllowedType?
    var allowedFirstPartyConnectedApps: [String]?
    var thirdPartyConnectedAppsAllowedType: ConnectedAppsAllowedType?
    var allowedThirdPartyConnectedApps: [String]?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("organization_name", organizationName)
      try fields.stringIfPresent("organization_slug", organizationSlug)
      try fields.stringIfPresent("organization_logo_url", organizationLogoURL)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.stringIfPresent("organization_external_id", organizationExternalID)
      try fields.stringIfPresent("sso_default_connection_id", ssoDefaultConnectionID)
      try fields.valueIfPresent("sso_jit_provisioning", ssoJITProvisioning)
      try fields.stringsIfPresent(
        "sso_jit_provisioning_allowed_connections", ssoJITProvisioningAllowedConnections)
      try fields.stringsIfPresent("email_allowed_domains", emailAllowedDomains)
      try fields.valueIfPresent("email_jit_provisioning", emailJITProvisioning)
      try fields.valueIfPresent("email_invites", emailInvites)
      try fields.valueIfPresent("auth_methods", authMethods)
      try fields.valueIfPresent("allowed_auth_methods", allowedAuthMethods)
      try fields.valueIfPresent("mfa_policy", mfaPolicy)
      try fields.valueIfPresent(
        "rbac_email_implicit_role_assignments", rbacEmailImplicitRoleAssignments)
      try fields.valueIfPresent("mfa_methods", mfaMethods)
      try fields.valueIfPresent("allowed_mfa_methods", allowedMFAMethods)
      try fields.valueIfPresent("oauth_tenant_jit_provisioning", oauthTenantJITProvisioning)
      try fields.objectIfPresent("allowed_oauth_tenants", allowedOAuthTenants)
      try fields.stringsIfPresent("claimed_email_domains", claimedEmailDomains)
      try fields.valueIfPresent(
        "first_party_connected_apps_allowed_type", firstPartyConnectedAppsAllowedType)
      try fields.stringsIfPresent(
        "allowed_first_party_connected_apps", allowedFirstPartyConnectedApps)
      try fields.valueIfPresent(
        "third_party_connected_apps_allowed_type", thirdPartyConnectedAppsAllowedType)
      try fields.stringsIfPresent(
        "allowed_third_party_connected_apps", allowedThirdPartyConnectedApps)
    }
  }

  /// Result of changing an organization.
  public struct UpdateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The organization as it is after the change.
    public var organization: Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, organization: Organization, statusCode: Int) {
      self.requestID = requestID
      self.organization = organization
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
    }
  }

  /// Which first-party Connected Apps a new organization permits: all, those in
  /// `allowed_first_party_connected_apps`, or none.
  public typealias CreateRequestFirstPartyConnectedAppsAllowedType = ConnectedAppsAllowedType

  /// Which third-party Connected Apps a new organization permits: all, those in
  /// `allowed_third_party_connected_apps`, or none.
  public typealias CreateRequestThirdPartyConnectedAppsAllowedType = ConnectedAppsAllowedType

  /// Whether all operands must match (`AND`) or one is enough (`OR`, which is deprecated and no
  /// longer supported).
  public struct SearchQueryOperator: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let or = Self(rawValue: "OR")
    public static let and = Self(rawValue: "AND")
  }

  /// Which first-party Connected Apps an organization permits from now on: all, those in
  /// `allowed_first_party_connected_apps`, or none.
  public typealias UpdateRequestFirstPartyConnectedAppsAllowedType = ConnectedAppsAllowedType

  /// Which third-party Connected Apps an organization permits from now on: all, those in
  /// `allowed_third_party_connected_apps`, or none.
  public typealias UpdateRequestThirdPartyConnectedAppsAllowedType = ConnectedAppsAllowedType

  /// Whether a member's new address is verified by a magic link or by a one-time passcode.
  public struct StartEmailUpdateRequestDeliveryMethod: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let emailMagicLink = Self(rawValue: "EMAIL_MAGIC_LINK")
    public static let emailOTP = Self(rawValue: "EMAIL_OTP")
  }

  /// Language of the message to the new address: English, Spanish, Brazilian Portuguese or French.
  public struct StartEmailUpdateRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// Which methods members may authenticate with.
  ///
  /// - `ALL_ALLOWED`: any method
  /// - `RESTRICTED`: those in `allowed_auth_methods`
  public struct AuthMethodsPolicy: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allAllowed = Self(rawValue: "ALL_ALLOWED")
    public static let restricted = Self(rawValue: "RESTRICTED")
  }

  /// A way to authenticate that an organization can allow.
  public struct AuthMethod: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let sso = Self(rawValue: "sso")
    public static let magicLink = Self(rawValue: "magic_link")
    public static let emailOTP = Self(rawValue: "email_otp")
    public static let password = Self(rawValue: "password")
    public static let googleOAuth = Self(rawValue: "google_oauth")
    public static let microsoftOAuth = Self(rawValue: "microsoft_oauth")
    public static let slackOAuth = Self(rawValue: "slack_oauth")
    public static let githubOAuth = Self(rawValue: "github_oauth")
    public static let hubspotOAuth = Self(rawValue: "hubspot_oauth")
  }

  /// Which members need a second factor.
  ///
  /// - `REQUIRED_FOR_ALL`: all of them
  /// - `OPTIONAL`: those who are enrolled
  public struct MFAPolicy: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let requiredForAll = Self(rawValue: "REQUIRED_FOR_ALL")
    public static let optional = Self(rawValue: "OPTIONAL")
  }

  /// Which second factors members may use.
  ///
  /// - `ALL_ALLOWED`: any
  /// - `RESTRICTED`: those in `allowed_mfa_methods`
  public struct MFAMethodsPolicy: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allAllowed = Self(rawValue: "ALL_ALLOWED")
    public static let restricted = Self(rawValue: "RESTRICTED")
  }

  /// A second factor.
  ///
  /// - `sms_otp`: a code sent by SMS
  /// - `totp`: a code of an authenticator app
  public struct MFAMethod: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let smsOTP = Self(rawValue: "sms_otp")
    public static let totp = Self(rawValue: "totp")
  }

  /// Who may be invited to an organization by email.
  ///
  /// - `ALL_ALLOWED`: anybody
  /// - `RESTRICTED`: people with an address in `email_allowed_domains`
  /// - `NOT_ALLOWED`: nobody
  public struct EmailInvites: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allAllowed = Self(rawValue: "ALL_ALLOWED")
    public static let restricted = Self(rawValue: "RESTRICTED")
    public static let notAllowed = Self(rawValue: "NOT_ALLOWED")
  }

  /// Who becomes a member on logging in with a verified email address.
  ///
  /// - `RESTRICTED`: people with an address in `email_allowed_domains`
  /// - `NOT_ALLOWED`: nobody
  public struct EmailJITProvisioning: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let restricted = Self(rawValue: "RESTRICTED")
    public static let notAllowed = Self(rawValue: "NOT_ALLOWED")
  }

  /// Who becomes a member on logging in by SSO.
  ///
  /// - `ALL_ALLOWED`: users of any active connection
  /// - `RESTRICTED`: users of those in `sso_jit_provisioning_allowed_connections`
  /// - `NOT_ALLOWED`: nobody
  public struct SSOJITProvisioning: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allAllowed = Self(rawValue: "ALL_ALLOWED")
    public static let restricted = Self(rawValue: "RESTRICTED")
    public static let notAllowed = Self(rawValue: "NOT_ALLOWED")
  }

  /// Who becomes a member on logging in from an OAuth tenant.
  ///
  /// - `RESTRICTED`: users of those in `allowed_oauth_tenants`
  /// - `NOT_ALLOWED`: nobody
  public struct OAuthTenantJITProvisioning: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let restricted = Self(rawValue: "RESTRICTED")
    public static let notAllowed = Self(rawValue: "NOT_ALLOWED")
  }

  /// Which connected apps of a kind members may use.
  ///
  /// - `ALL_ALLOWED`: any
  /// - `RESTRICTED`: those that the organization lists
  /// - `NOT_ALLOWED`: none
  public struct ConnectedAppsAllowedType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let allAllowed = Self(rawValue: "ALL_ALLOWED")
    public static let restricted = Self(rawValue: "RESTRICTED")
    public static let notAllowed = Self(rawValue: "NOT_ALLOWED")
  }

  /// Where a member stands.
  ///
  /// - `pending`: signed up, not yet authenticated
  /// - `invited`: sent an invitation
  /// - `active`: in use
  /// - `deleted`: removed
  public struct MemberStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let pending = Self(rawValue: "pending")
    public static let invited = Self(rawValue: "invited")
    public static let active = Self(rawValue: "active")
    public static let deleted = Self(rawValue: "deleted")
  }

  /// Why a member has a role.
  ///
  /// - `direct_assignment`: it was given to them
  /// - `email_assignment`: by the domain of their email address
  /// - `sso_connection`: by their SSO connection
  /// - `sso_connection_group`: by a group in their SSO connection
  /// - `scim_connection_group`: by a group in their SCIM connection
  public struct MemberRoleSourceType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let directAssignment = Self(rawValue: "direct_assignment")
    public static let emailAssignment = Self(rawValue: "email_assignment")
    public static let ssoConnection = Self(rawValue: "sso_connection")
    public static let ssoConnectionGroup = Self(rawValue: "sso_connection_group")
    public static let scimConnectionGroup = Self(rawValue: "scim_connection_group")
  }
}
