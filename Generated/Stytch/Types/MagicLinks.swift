// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension MagicLinks {
  /// Extra conditions that must hold when a magic link is authenticated.
  public struct Options: Model {
    /// Whether the link must be opened from the IP address that requested it.
    public var ipMatchRequired: Bool
    /// Whether the link must be opened by the user agent that requested it.
    public var userAgentMatchRequired: Bool

    /// Makes a value of its parts.
    public init(ipMatchRequired: Bool, userAgentMatchRequired: Bool) {
      self.ipMatchRequired = ipMatchRequired
      self.userAgentMatchRequired = userAgentMatchRequired
    }
    public init(fields: FieldReader) throws {
      ipMatchRequired = try fields.bool("ip_match_required")
      userAgentMatchRequired = try fields.bool("user_agent_match_required")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("ip_match_required", ipMatchRequired)
      try fields.bool("user_agent_match_required", userAgentMatchRequired)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var magicLinksToken: String
    var pkceCodeVerifier: String?
    var sessionToken: String?
    var sessionJWT: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: AuthenticateRequestLocale?
    var intermediateSessionToken: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("magic_links_token", magicLinksToken)
      try fields.stringIfPresent("pkce_code_verifier", pkceCodeVerifier)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// Result of authenticating a member's magic link: a session, or what is still missing.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who authenticated.
    public var memberID: String
    /// ID of the email address or device used to authenticate.
    public var methodID: String
    /// Deprecated; do not use it.
    public var resetSessions: Bool
    /// ID of the organization that the member belongs to.
    public var organizationID: String
    /// Member who authenticated.
    public var member: Organizations.Member
    /// Opaque secret token of the session.
    public var sessionToken: String
    /// JWT of the session.
    public var sessionJWT: String
    /// Organization that the member belongs to.
    public var organization: Organizations.Organization
    /// Non-empty if MFA is still due; use it in that step or in discovery, within 10 minutes by
    /// default.
    public var intermediateSessionToken: String
    /// False if the member still has to complete an MFA step.
    public var memberAuthenticated: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Member's session; absent if the login is not complete.
    public var memberSession: B2B.Sessions.MemberSession?
    /// MFA that the organization demands, and how the member can satisfy it.
    public var mfaRequired: B2B.MFA.MFARequired?
    /// Primary authentication that the organization still demands, if any.
    public var primaryRequired: B2B.Sessions.PrimaryRequired?
    /// Attributes of the member's device, if a `telemetry_id` was sent and data was found.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, methodID: String, resetSessions: Bool,
      organizationID: String, member: Organizations.Member, sessionToken: String,
      sessionJWT: String, organization: Organizations.Organization,
      intermediateSessionToken: String, memberAuthenticated: Bool, statusCode: Int,
      memberSession: B2B.Sessions.MemberSession? = nil, mfaRequired: B2B.MFA.MFARequired? = nil,
      primaryRequired: B2B.Sessions.PrimaryRequired? = nil, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.methodID = methodID
      self.resetSessions = resetSessions
      self.organizationID = organizationID
      self.member = member
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.organization = organization
      self.intermediateSessionToken = intermediateSessionToken
      self.memberAuthenticated = memberAuthenticated
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.mfaRequired = mfaRequired
      self.primaryRequired = primaryRequired
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      methodID = try fields.string("method_id")
      resetSessions = try fields.bool("reset_sessions")
      organizationID = try fields.string("organization_id")
      member = try fields.value("member")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      organization = try fields.value("organization")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      memberAuthenticated = try fields.bool("member_authenticated")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      mfaRequired = try fields.valueIfPresent("mfa_required")
      primaryRequired = try fields.valueIfPresent("primary_required")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("method_id", methodID)
      try fields.bool("reset_sessions", resetSessions)
      try fields.string("organization_id", organizationID)
      try fields.value("member", member)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("organization", organization)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("mfa_required", mfaRequired)
      try fields.valueIfPresent("primary_required", primaryRequired)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  struct CreateRequest: OutgoingModel {
    var userID: String
    var expirationMinutes: Int?
    var attributes: Devices.Attributes?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
      try fields.intIfPresent("expiration_minutes", expirationMinutes)
      try fields.valueIfPresent("attributes", attributes)
    }
  }

  /// The embeddable magic link token just created.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user whom the token logs in.
    public var userID: String
    /// Token to put in the link you send, for instance by email or SMS.
    public var token: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, token: String, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.token = token
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      token = try fields.string("token")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("token", token)
      try fields.int("status_code", statusCode)
    }
  }

  /// The language of an invitation email, as an IETF BCP 47 tag.
  public struct InviteRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// The language of a login or sign-up email for a user, as an IETF BCP 47 tag.
  public struct LoginOrCreateRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// The language of a magic link email, to a user or for discovery, as an IETF BCP 47 tag.
  public struct SendRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// The language of the passcode for an MFA step after a magic link, as an IETF BCP 47 tag.
  public struct AuthenticateRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// The language of a login or signup email for a member, as an IETF BCP 47 tag.
  public struct LoginOrSignupRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }
}
