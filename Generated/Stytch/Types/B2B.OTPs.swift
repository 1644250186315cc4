// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.OTPs.SMS {
  struct AuthenticateRequest: OutgoingModel {
    var organizationID: String
    var memberID: String
    var code: String
    var intermediateSessionToken: String?
    var sessionToken: String?
    var sessionJWT: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var setMFAEnrollment: B2B.MFA.SetMFAEnrollment?
    var setDefaultMFA: Bool?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
      try fields.string("code", code)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("set_mfa_enrollment", setMFAEnrollment)
      try fields.boolIfPresent("set_default_mfa", setDefaultMFA)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The member session that an SMS passcode gave.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who was authenticated.
    public var memberID: String
    /// The member who was authenticated.
    public var member: Organizations.Member
    /// The organization the member logged in to.
    public var organization: Organizations.Organization
    /// Secret token of the resulting member session.
    public var sessionToken: String
    /// JWT of the resulting member session; it lasts five minutes.
    public var sessionJWT: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The resulting member session, with the SMS passcode among its factors.
    public var memberSession: B2B.Sessions.MemberSession?
    /// The member's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, sessionToken: String, sessionJWT: String,
      statusCode: Int, memberSession: B2B.Sessions.MemberSession? = nil,
      memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  struct SendRequest: OutgoingModel {
    var organizationID: String
    var memberID: String
    var mfaPhoneNumber: String?
    var locale: B2B.OTPs.SendRequestLocale?
    var intermediateSessionToken: String?
    var sessionToken: String?
    var sessionJWT: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
      try fields.stringIfPresent("mfa_phone_number", mfaPhoneNumber)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
    }
  }

  /// The member to whom a passcode was texted, and their organization.
  public struct SendResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who was texted.
    public var memberID: String
    /// The member who was texted.
    public var member: Organizations.Member
    /// The member's organization.
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

extension B2B.OTPs {
  /// Language of a passcode message to a member: English, Spanish, Brazilian Portuguese or French
  /// (IETF BCP 47 tags).
  public struct SendRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// Language of messages that an email passcode login sends: English, Spanish, Brazilian
  /// Portuguese or French (IETF BCP 47 tags).
  public struct AuthenticateRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// Language of a login or signup passcode email: English, Spanish, Brazilian Portuguese or French
  /// (IETF BCP 47 tags).
  public struct LoginOrSignupRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }
}

extension B2B.OTPs.Email {
  struct AuthenticateRequest: OutgoingModel {
    var organizationID: String
    var emailAddress: String
    var code: String
    var sessionToken: String?
    var sessionJWT: String?
    var intermediateSessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: B2B.OTPs.AuthenticateRequestLocale?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("email_address", emailAddress)
      try fields.string("code", code)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// Result of an email passcode: a member session, or an intermediate session while MFA is due.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who gave the passcode.
    public var memberID: String
    /// ID of the email or device with which the member authenticated.
    public var methodID: String
    /// ID of the organization being logged in to.
    public var organizationID: String
    /// The member who gave the passcode.
    public var member: Organizations.Member
    /// Secret token of the member session.
    public var sessionToken: String
    /// JWT of the member session; it lasts five minutes.
    public var sessionJWT: String
    /// The organization being logged in to.
    public var organization: Organizations.Organization
    /// Given while MFA is due: completes MFA, or joins or creates another organization; 10 minutes.
    public var intermediateSessionToken: String
    /// Whether login is complete; if false, the member still has an MFA step to do.
    public var memberAuthenticated: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The member session.
    public var memberSession: B2B.Sessions.MemberSession?
    /// What MFA the organization asks for, and how this member can meet it.
    public var mfaRequired: B2B.MFA.MFARequired?
    /// Primary login methods that the organization asks of the member.
    public var primaryRequired: B2B.Sessions.PrimaryRequired?
    /// The member's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, methodID: String, organizationID: String,
      member: Organizations.Member, sessionToken: String, sessionJWT: String,
      organization: Organizations.Organization, intermediateSessionToken: String,
      memberAuthenticated: Bool, statusCode: Int, memberSession: B2B.Sessions.MemberSession? = nil,
      mfaRequired: B2B.MFA.MFARequired? = nil, primaryRequired: B2B.Sessions.PrimaryRequired? = nil,
      memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.methodID = methodID
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

  struct LoginOrSignupRequest: OutgoingModel {
    var organizationID: String
    var emailAddress: String
    var loginTemplateID: String?
    var signupTemplateID: String?
    var locale: B2B.OTPs.LoginOrSignupRequestLocale?
    var loginExpirationMinutes: Int?
    var signupExpirationMinutes: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("login_template_id", loginTemplateID)
      try fields.stringIfPresent("signup_template_id", signupTemplateID)
      try fields.valueIfPresent("locale", locale)
      try fields.intIfPresent("login_expiration_minutes", loginExpirationMinutes)
      try fields.intIfPresent("signup_expiration_minutes", signupExpirationMinutes)
    }
  }

  /// The member to whom a passcode was emailed, and whether they are new.
  public struct LoginOrSignupResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member the email went to.
    public var memberID: String
    /// True if the call created the member, false if they existed.
    public var memberCreated: Bool
    /// The member the email went to; pending until first authenticated.
    public var member: Organizations.Member
    /// The member's organization.
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

extension B2B.OTPs.Email.Discovery {
  struct AuthenticateRequest: OutgoingModel {
    var emailAddress: String
    var code: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.string("code", code)
    }
  }

  /// An intermediate session for a verified email address, and the organizations open to it.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Token for discovery calls, to join or create an organization; valid for 10 minutes.
    public var intermediateSessionToken: String
    /// Email address that was authenticated.
    public var emailAddress: String
    /// Organizations the end user belongs to, is invited to, or may join under JIT provisioning and
    /// email domain rules.
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

  struct SendRequest: OutgoingModel {
    var emailAddress: String
    var loginTemplateID: String?
    var locale: B2B.OTPs.SendRequestLocale?
    var discoveryExpirationMinutes: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("login_template_id", loginTemplateID)
      try fields.valueIfPresent("locale", locale)
      try fields.intIfPresent("discovery_expiration_minutes", discoveryExpirationMinutes)
    }
  }

  /// Confirms that a discovery passcode was emailed.
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
