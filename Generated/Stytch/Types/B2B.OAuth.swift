// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.OAuth {
  /// What the OAuth provider issued in a member's login; it varies from provider to provider.
  public struct ProviderValues: Model {
    /// OAuth scopes that were granted by the provider.
    public var scopes: [String]
    /// Token for calls to the provider's API on the member's behalf.
    public var accessToken: String?
    /// Token with which to get a new `access_token` from the provider.
    public var refreshToken: String?
    /// Expiry time, in RFC 3339.
    public var expiresAt: Date?
    /// JWT with the provider's data on the member; only from OpenID Connect providers.
    public var idToken: String?

    /// Makes a value of its parts.
    public init(
      scopes: [String], accessToken: String? = nil, refreshToken: String? = nil,
      expiresAt: Date? = nil, idToken: String? = nil
    ) {
      self.scopes = scopes
      self.accessToken = accessToken
      self.refreshToken = refreshToken
      self.expiresAt = expiresAt
      self.idToken = idToken
    }
    public init(fields: FieldReader) throws {
      scopes = try fields.strings("scopes")
      accessToken = try fields.stringIfPresent("access_token")
      refreshToken = try fields.stringIfPresent("refresh_token")
      expiresAt = try fields.dateIfPresent("expires_at")
      idToken = try fields.stringIfPresent("id_token")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.strings("scopes", scopes)
      try fields.stringIfPresent("access_token", accessToken)
      try fields.stringIfPresent("refresh_token", refreshToken)
      try fields.dateIfPresent("expires_at", expiresAt)
      try fields.stringIfPresent("id_token", idToken)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var oauthToken: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var pkceCodeVerifier: String?
    var locale: AuthenticateRequestLocale?
    var intermediateSessionToken: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("oauth_token", oauthToken)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("pkce_code_verifier", pkceCodeVerifier)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// Result of authenticating a member's OAuth login: a session, or what is still missing.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who authenticated.
    public var memberID: String
    /// ID of the member at the OAuth provider, its `sub`.
    public var providerSubject: String
    /// OAuth provider used, such as Google, Microsoft or GitHub.
    public var providerType: String
    /// Opaque secret token of the session.
    public var sessionToken: String
    /// JWT of the session.
    public var sessionJWT: String
    /// Member who authenticated.
    public var member: Organizations.Member
    /// ID of the organization that the member belongs to.
    public var organizationID: String
    /// Organization that the member belongs to.
    public var organization: Organizations.Organization
    /// Deprecated; do not use it.
    public var resetSessions: Bool
    /// False if a step is still to be done: MFA, or a primary factor that proves the email.
    public var memberAuthenticated: Bool
    /// Non-empty if the login is not complete; use it in the step still due or in discovery, within
    /// 10 minutes by default.
    public var intermediateSessionToken: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Member's session; absent if the login is not complete.
    public var memberSession: B2B.Sessions.MemberSession?
    /// Tokens and scopes from the provider; which ones are set depends on it.
    public var providerValues: ProviderValues?
    /// MFA that the organization demands, and how the member can satisfy it.
    public var mfaRequired: B2B.MFA.MFARequired?
    /// Primary authentication that the organization still demands, if any.
    public var primaryRequired: B2B.Sessions.PrimaryRequired?
    /// Attributes of the member's device, if a `telemetry_id` was sent and data was found.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, providerSubject: String, providerType: String,
      sessionToken: String, sessionJWT: String, member: Organizations.Member,
      organizationID: String, organization: Organizations.Organization, resetSessions: Bool,
      memberAuthenticated: Bool, intermediateSessionToken: String, statusCode: Int,
      memberSession: B2B.Sessions.MemberSession? = nil, providerValues: ProviderValues? = nil,
      mfaRequired: B2B.MFA.MFARequired? = nil, primaryRequired: B2B.Sessions.PrimaryRequired? = nil,
      memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.providerSubject = providerSubject
      self.providerType = providerType
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.member = member
      self.organizationID = organizationID
      self.organization = organization
      self.resetSessions = resetSessions
      self.memberAuthenticated = memberAuthenticated
      self.intermediateSessionToken = intermediateSessionToken
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.providerValues = providerValues
      self.mfaRequired = mfaRequired
      self.primaryRequired = primaryRequired
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      providerSubject = try fields.string("provider_subject")
      providerType = try fields.string("provider_type")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      member = try fields.value("member")
      organizationID = try fields.string("organization_id")
      organization = try fields.value("organization")
      resetSessions = try fields.bool("reset_sessions")
      memberAuthenticated = try fields.bool("member_authenticated")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      providerValues = try fields.valueIfPresent("provider_values")
      mfaRequired = try fields.valueIfPresent("mfa_required")
      primaryRequired = try fields.valueIfPresent("primary_required")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("provider_subject", providerSubject)
      try fields.string("provider_type", providerType)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("member", member)
      try fields.string("organization_id", organizationID)
      try fields.value("organization", organization)
      try fields.bool("reset_sessions", resetSessions)
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("provider_values", providerValues)
      try fields.valueIfPresent("mfa_required", mfaRequired)
      try fields.valueIfPresent("primary_required", primaryRequired)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  /// The language of the passcode for an MFA step after an OAuth login, as an IETF BCP 47 tag.
  public struct AuthenticateRequestLocale: OpenEnum {
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
}

extension B2B.OAuth.Discovery {
  struct AuthenticateRequest: OutgoingModel {
    var discoveryOAuthToken: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var pkceCodeVerifier: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("discovery_oauth_token", discoveryOAuthToken)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("pkce_code_verifier", pkceCodeVerifier)
    }
  }

  /// Result of a discovery OAuth login: an intermediate session token and the organizations found.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Token with which to join or create an organization or finish MFA; lasts 10 minutes by
    /// default.
    public var intermediateSessionToken: String
    /// Email address of the person who logged in.
    public var emailAddress: String
    /// Organizations the person is a member of, is invited to, or may join by JIT provisioning or
    /// email domain.
    public var discoveredOrganizations: [Discovery.DiscoveredOrganization]
    /// OAuth provider used, such as Google, Microsoft or GitHub.
    public var providerType: String
    /// Tenant at the provider, such as a Slack workspace; only if there is just one. Prefer
    /// `provider_tenant_ids`.
    public var providerTenantID: String
    /// All tenants the provider named, such as HubSpot hubs or Slack workspaces; may be empty.
    public var providerTenantIDs: [String]
    /// Full name of the person, if the provider gave it.
    public var fullName: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, intermediateSessionToken: String, emailAddress: String,
      discoveredOrganizations: [Discovery.DiscoveredOrganization], providerType: String,
      providerTenantID: String, providerTenantIDs: [String], fullName: String, statusCode: Int
    ) {
      self.requestID = requestID
      self.intermediateSessionToken = intermediateSessionToken
      self.emailAddress = emailAddress
      self.discoveredOrganizations = discoveredOrganizations
      self.providerType = providerType
      self.providerTenantID = providerTenantID
      self.providerTenantIDs = providerTenantIDs
      self.fullName = fullName
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      emailAddress = try fields.string("email_address")
      discoveredOrganizations = try fields.value("discovered_organizations")
      providerType = try fields.string("provider_type")
      providerTenantID = try fields.string("provider_tenant_id")
      providerTenantIDs = try fields.strings("provider_tenant_ids")
      fullName = try fields.string("full_name")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.string("email_address", emailAddress)
      try fields.value("discovered_organizations", discoveredOrganizations)
      try fields.string("provider_type", providerType)
      try fields.string("provider_tenant_id", providerTenantID)
      try fields.strings("provider_tenant_ids", providerTenantIDs)
      try fields.string("full_name", fullName)
      try fields.int("status_code", statusCode)
    }
  }
}
