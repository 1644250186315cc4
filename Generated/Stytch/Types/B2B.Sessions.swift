// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.Sessions {
  /// A permission that the member must have for the session to be accepted.
  public struct AuthorizationCheck: Model {
    /// ID of the organization concerned; it must be the member's own.
    public var organizationID: String
    /// ID of the RBAC resource, your own or a default one such as `stytch.member`; the prefix
    /// `stytch` is reserved for those.
    public var resourceID: String
    /// Action that the member wants to take on the resource.
    public var action: String

    /// Makes a value of its parts.
    public init(organizationID: String, resourceID: String, action: String) {
      self.organizationID = organizationID
      self.resourceID = resourceID
      self.action = action
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      resourceID = try fields.string("resource_id")
      action = try fields.string("action")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("resource_id", resourceID)
      try fields.string("action", action)
    }
  }

  /// Outcome of an authorization check that the member has passed.
  public struct AuthorizationVerdict: Model {
    /// Whether the member has the permission; always true in a successful response.
    public var authorized: Bool
    /// Every role of the member that grants the permission.
    public var grantingRoles: [String]

    /// Makes a value of its parts.
    public init(authorized: Bool, grantingRoles: [String]) {
      self.authorized = authorized
      self.grantingRoles = grantingRoles
    }
    public init(fields: FieldReader) throws {
      authorized = try fields.bool("authorized")
      grantingRoles = try fields.strings("granting_roles")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("authorized", authorized)
      try fields.strings("granting_roles", grantingRoles)
    }
  }

  /// A member's session in one organization, with the factors it rests on.
  public struct MemberSession: Model {
    /// ID of the session.
    public var memberSessionID: String
    /// ID of the member the session belongs to.
    public var memberID: String
    /// When the session was created, in UTC.
    public var startedAt: Date
    /// When the session was last used, in UTC.
    public var lastAccessedAt: Date
    /// When the session ends, in UTC.
    public var expiresAt: Date
    /// Factors that the member has authenticated with in this session.
    public var authenticationFactors: [Sessions.AuthenticationFactor]
    /// ID of the organization the session is for.
    public var organizationID: String
    /// IDs of the RBAC roles the session carries; they can differ from those on the member.
    public var roles: [String]
    /// URL slug of the organization, 2 to 128 letters, digits and `-` `.` `_` `~`.
    public var organizationSlug: String
    /// Claims of your own on the session; set them when authenticating it.
    public var customClaims: [String: JSONValue]?

    /// Makes a value of its parts.
    public init(
      memberSessionID: String, memberID: String, startedAt: Date, lastAccessedAt: Date,
      expiresAt: Date, authenticationFactors: [Sessions.AuthenticationFactor],
      organizationID: String, roles: [String], organizationSlug: String,
      customClaims: [String: JSONValue]? = nil
    ) {
      self.memberSessionID = memberSessionID
      self.memberID = memberID
      self.startedAt = startedAt
      self.lastAccessedAt = lastAccessedAt
      self.expiresAt = expiresAt
      self.authenticationFactors = authenticationFactors
      self.organizationID = organizationID
      self.roles = roles
      self.organizationSlug = organizationSlug
      self.customClaims = customClaims
    }
    public init(fields: FieldReader) throws {
      memberSessionID = try fields.string("member_session_id")
      memberID = try fields.string("member_id")
      startedAt = try fields.date("started_at")
      lastAccessedAt = try fields.date("last_accessed_at")
      expiresAt = try fields.date("expires_at")
      authenticationFactors = try fields.value("authentication_factors")
      organizationID = try fields.string("organization_id")
      roles = try fields.strings("roles")
      organizationSlug = try fields.string("organization_slug")
      customClaims = try fields.objectIfPresent("custom_claims")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("member_session_id", memberSessionID)
      try fields.string("member_id", memberID)
      try fields.date("started_at", startedAt)
      try fields.date("last_accessed_at", lastAccessedAt)
      try fields.date("expires_at", expiresAt)
      try fields.value("authentication_factors", authenticationFactors)
      try fields.string("organization_id", organizationID)
      try fields.strings("roles", roles)
      try fields.string("organization_slug", organizationSlug)
      try fields.objectIfPresent("custom_claims", customClaims)
    }
  }

  /// The primary authentication that a member still owes an organization.
  public struct PrimaryRequired: Model {
    /// Methods, such as `magic_link`, of which one must be completed; pass the token of the
    /// intermediate session, if you have one, to that step.
    public var allowedAuthMethods: [Organizations.AuthMethod]

    /// Makes a value of its parts.
    public init(allowedAuthMethods: [Organizations.AuthMethod]) {
      self.allowedAuthMethods = allowedAuthMethods
    }
    public init(fields: FieldReader) throws {
      allowedAuthMethods = try fields.value("allowed_auth_methods")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("allowed_auth_methods", allowedAuthMethods)
    }
  }

  struct AttestRequest: OutgoingModel {
    var profileID: String
    var token: String
    var organizationID: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var sessionToken: String?
    var sessionJWT: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("profile_id", profileID)
      try fields.string("token", token)
      try fields.stringIfPresent("organization_id", organizationID)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The member whom the trusted auth token stands for, with session and organization.
  public struct AttestResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who was authenticated.
    public var memberID: String
    /// The session, new or extended by the factor.
    public var memberSession: MemberSession
    /// Secret token of the session; treat it like a password.
    public var sessionToken: String
    /// JWT of the session, valid for 5 minutes however long the session lasts.
    public var sessionJWT: String
    /// The member who was authenticated.
    public var member: Organizations.Member
    /// The organization that the member is logged in to.
    public var organization: Organizations.Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The member's device, if the `telemetry_id` led to a fingerprint.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, memberSession: MemberSession, sessionToken: String,
      sessionJWT: String, member: Organizations.Member, organization: Organizations.Organization,
      statusCode: Int, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.memberSession = memberSession
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.member = member
      self.organization = organization
      self.statusCode = statusCode
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      memberSession = try fields.value("member_session")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      member = try fields.value("member")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member_session", memberSession)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var authorizationCheck: AuthorizationCheck?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("authorization_check", authorizationCheck)
    }
  }

  /// The session that was authenticated, with its member and organization.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The session, as it is after the call.
    public var memberSession: MemberSession
    /// Secret token of the session; treat it like a password.
    public var sessionToken: String
    /// Fresh JWT of the session, valid for 5 minutes.
    public var sessionJWT: String
    /// The member the session belongs to.
    public var member: Organizations.Member
    /// The organization the session is for.
    public var organization: Organizations.Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Why the member has the permission, if the request had an `authorization_check`.
    public var verdict: AuthorizationVerdict?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberSession: MemberSession, sessionToken: String, sessionJWT: String,
      member: Organizations.Member, organization: Organizations.Organization, statusCode: Int,
      verdict: AuthorizationVerdict? = nil
    ) {
      self.requestID = requestID
      self.memberSession = memberSession
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.member = member
      self.organization = organization
      self.statusCode = statusCode
      self.verdict = verdict
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberSession = try fields.value("member_session")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      member = try fields.value("member")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
      verdict = try fields.valueIfPresent("verdict")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("member_session", memberSession)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("verdict", verdict)
    }
  }

  struct ExchangeAccessTokenRequest: OutgoingModel {
    var accessToken: String
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("access_token", accessToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The session of the member whom the access token was issued for.
  public struct ExchangeAccessTokenResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member whom the access token was issued for.
    public var memberID: String
    /// Secret token of the session; treat it like a password.
    public var sessionToken: String
    /// JWT of the session, valid for 5 minutes however long the session lasts.
    public var sessionJWT: String
    /// The member whom the access token was issued for.
    public var member: Organizations.Member
    /// The member's organization.
    public var organization: Organizations.Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The member's session.
    public var memberSession: MemberSession?
    /// The member's device, if the `telemetry_id` led to a fingerprint.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, sessionToken: String, sessionJWT: String,
      member: Organizations.Member, organization: Organizations.Organization, statusCode: Int,
      memberSession: MemberSession? = nil, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.member = member
      self.organization = organization
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      member = try fields.value("member")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  struct ExchangeRequest: OutgoingModel {
    var organizationID: String
    var sessionToken: String?
    var sessionJWT: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: ExchangeRequestLocale?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The member's session in the other organization, or what is still missing for one.
  public struct ExchangeResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member in the organization switched to.
    public var memberID: String
    /// Secret token of the new session, if `member_authenticated` is true.
    public var sessionToken: String
    /// JWT of the new session, valid for 5 minutes, if `member_authenticated` is true.
    public var sessionJWT: String
    /// The member in the organization switched to.
    public var member: Organizations.Member
    /// The organization switched to.
    public var organization: Organizations.Organization
    /// Whether the switch is complete; if false, primary authentication or MFA is missing.
    public var memberAuthenticated: Bool
    /// If not empty, a token for the step still missing, good for 10 minutes; it carries the email
    /// and OAuth factors valid in the new organization.
    public var intermediateSessionToken: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The new session, if `member_authenticated` is true.
    public var memberSession: MemberSession?
    /// MFA that is still to be completed, and the member's options for it.
    public var mfaRequired: B2B.MFA.MFARequired?
    /// Primary authentication that is still to be completed; null if none.
    public var primaryRequired: PrimaryRequired?
    /// The member's device, if the `telemetry_id` led to a fingerprint.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, sessionToken: String, sessionJWT: String,
      member: Organizations.Member, organization: Organizations.Organization,
      memberAuthenticated: Bool, intermediateSessionToken: String, statusCode: Int,
      memberSession: MemberSession? = nil, mfaRequired: B2B.MFA.MFARequired? = nil,
      primaryRequired: PrimaryRequired? = nil, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.member = member
      self.organization = organization
      self.memberAuthenticated = memberAuthenticated
      self.intermediateSessionToken = intermediateSessionToken
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.mfaRequired = mfaRequired
      self.primaryRequired = primaryRequired
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      member = try fields.value("member")
      organization = try fields.value("organization")
      memberAuthenticated = try fields.bool("member_authenticated")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      mfaRequired = try fields.valueIfPresent("mfa_required")
      primaryRequired = try fields.valueIfPresent("primary_required")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("mfa_required", mfaRequired)
      try fields.valueIfPresent("primary_required", primaryRequired)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  /// Input of getting a B2B project's key set; the project ID goes into the path.
  public struct GetJWKSRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The keys that verify member session JWTs of a project.
  public struct GetJWKSResponse: Model {
    /// The project's public keys; more than one for a month after a rotation.
    public var keys: [Sessions.JWK]
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(keys: [Sessions.JWK], requestID: String, statusCode: Int) {
      self.keys = keys
      self.requestID = requestID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      keys = try fields.value("keys")
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("keys", keys)
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
    }
  }

  /// Input of listing a member's active sessions.
  public struct GetRequest: Model {
    /// ID of the member's organization; its slug or external ID also works.
    public var organizationID: String
    /// ID of the member whose sessions are listed; the member's external ID also works.
    public var memberID: String

    /// Makes a value of its parts.
    public init(organizationID: String, memberID: String) {
      self.organizationID = organizationID
      self.memberID = memberID
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      memberID = try fields.string("member_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
    }
  }

  /// The active sessions of one member.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The member's active sessions.
    public var memberSessions: [MemberSession]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, memberSessions: [MemberSession], statusCode: Int) {
      self.requestID = requestID
      self.memberSessions = memberSessions
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberSessions = try fields.value("member_sessions")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("member_sessions", memberSessions)
      try fields.int("status_code", statusCode)
    }
  }

  struct MigrateRequest: OutgoingModel {
    var sessionToken: String
    var organizationID: String
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("session_token", sessionToken)
      try fields.string("organization_id", organizationID)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
    }
  }

  /// The member whom the external session was matched to, with the Stytch session.
  public struct MigrateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member whose email address matched.
    public var memberID: String
    /// Secret token of the session; treat it like a password.
    public var sessionToken: String
    /// JWT of the session, valid for 5 minutes however long the session lasts.
    public var sessionJWT: String
    /// The member whose email address matched.
    public var member: Organizations.Member
    /// The member's organization.
    public var organization: Organizations.Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The session that was started at Stytch.
    public var memberSession: MemberSession?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, sessionToken: String, sessionJWT: String,
      member: Organizations.Member, organization: Organizations.Organization, statusCode: Int,
      memberSession: MemberSession? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.member = member
      self.organization = organization
      self.statusCode = statusCode
      self.memberSession = memberSession
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      member = try fields.value("member")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
    }
  }

  struct RevokeRequest: OutgoingModel {
    var memberSessionID: String?
    var sessionToken: String?
    var sessionJWT: String?
    var memberID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("member_session_id", memberSessionID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("member_id", memberID)
    }
  }

  /// Confirms that the session, or all of the member's sessions, were revoked.
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

  /// Language, as an IETF BCP 47 tag, of the MFA passcode message sent when switching
  /// organizations.
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
}
