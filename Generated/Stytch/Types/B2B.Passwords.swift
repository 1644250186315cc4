// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.Passwords {
  /// How a member's password does under a LUDS policy (lowercase, uppercase, digits, symbols).
  public struct LUDSFeedback: Model {
    /// Whether there is a lowercase letter in the password.
    public var hasLowerCase: Bool
    /// Whether there is an uppercase letter in the password.
    public var hasUpperCase: Bool
    /// Whether there is a digit in the password.
    public var hasDigit: Bool
    /// Whether there is a symbol; any UTF-8 character but a-z and A-Z may count as one.
    public var hasSymbol: Bool
    /// How many complexity rules the password still misses; the `has_` flags tell which.
    public var missingComplexity: Int
    /// How many more characters the password needs to reach the length you require.
    public var missingCharacters: Int

    /// Makes a value of its parts.
    public init(
      hasLowerCase: Bool, hasUpperCase: Bool, hasDigit: Bool, hasSymbol: Bool,
      missingComplexity: Int, missingCharacters: Int
    ) {
      self.hasLowerCase = hasLowerCase
      self.hasUpperCase = hasUpperCase
      self.hasDigit = hasDigit
      self.hasSymbol = hasSymbol
      self.missingComplexity = missingComplexity
      self.missingCharacters = missingCharacters
    }
    public init(fields: FieldReader) throws {
      hasLowerCase = try fields.bool("has_lower_case")
      hasUpperCase = try fields.bool("has_upper_case")
      hasDigit = try fields.bool("has_digit")
      hasSymbol = try fields.bool("has_symbol")
      missingComplexity = try fields.int("missing_complexity")
      missingCharacters = try fields.int("missing_characters")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("has_lower_case", hasLowerCase)
      try fields.bool("has_upper_case", hasUpperCase)
      try fields.bool("has_digit", hasDigit)
      try fields.bool("has_symbol", hasSymbol)
      try fields.int("missing_complexity", missingComplexity)
      try fields.int("missing_characters", missingCharacters)
    }
  }

  /// zxcvbn's advice on a member's password, fit to show to the end user.
  public struct ZxcvbnFeedback: Model {
    /// Warning about a password that is not strong enough.
    public var warning: String
    /// Hints for a stronger password.
    public var suggestions: [String]

    /// Makes a value of its parts.
    public init(warning: String, suggestions: [String]) {
      self.warning = warning
      self.suggestions = suggestions
    }
    public init(fields: FieldReader) throws {
      warning = try fields.string("warning")
      suggestions = try fields.strings("suggestions")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("warning", warning)
      try fields.strings("suggestions", suggestions)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var organizationID: String
    var emailAddress: String
    var password: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: AuthenticateRequestLocale?
    var intermediateSessionToken: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("email_address", emailAddress)
      try fields.string("password", password)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// Result of a right password: a member session, or an intermediate session while more is due.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member whose password was right.
    public var memberID: String
    /// ID of the organization being logged in to.
    public var organizationID: String
    /// The member whose password was right.
    public var member: Organizations.Member
    /// Secret token of the member session.
    public var sessionToken: String
    /// JWT of the member session; it lasts five minutes.
    public var sessionJWT: String
    /// The organization being logged in to.
    public var organization: Organizations.Organization
    /// If not empty, MFA is due: complete it with this token in 10 minutes. No use in discovery.
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
      requestID: String, memberID: String, organizationID: String, member: Organizations.Member,
      sessionToken: String, sessionJWT: String, organization: Organizations.Organization,
      intermediateSessionToken: String, memberAuthenticated: Bool, statusCode: Int,
      memberSession: B2B.Sessions.MemberSession? = nil, mfaRequired: B2B.MFA.MFARequired? = nil,
      primaryRequired: B2B.Sessions.PrimaryRequired? = nil, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
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

  struct MigrateRequest: OutgoingModel {
    var emailAddress: String
    var hash: String
    var hashType: MigrateRequestHashType
    var organizationID: String
    var md5Config: Passwords.MD5Config?
    var argon2Config: Passwords.Argon2Config?
    var sha1Config: Passwords.SHA1Config?
    var sha512Config: Passwords.SHA512Config?
    var scryptConfig: Passwords.ScryptConfig?
    var pbkdf2Config: Passwords.PBKDF2Config?
    var name: String?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    var roles: [String]?
    var preserveExistingSessions: Bool?
    var mfaPhoneNumber: String?
    var setPhoneNumberVerified: Bool?
    var externalID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.string("hash", hash)
      try fields.value("hash_type", hashType)
      try fields.string("organization_id", organizationID)
      try fields.valueIfPresent("md_5_config", md5Config)
      try fields.valueIfPresent("argon_2_config", argon2Config)
      try fields.valueIfPresent("sha_1_config", sha1Config)
      try fields.valueIfPresent("sha_512_config", sha512Config)
      try fields.valueIfPresent("scrypt_config", scryptConfig)
      try fields.valueIfPresent("pbkdf_2_config", pbkdf2Config)
      try fields.stringIfPresent("name", name)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.stringsIfPresent("roles", roles)
      try fields.boolIfPresent("preserve_existing_sessions", preserveExistingSessions)
      try fields.stringIfPresent("mfa_phone_number", mfaPhoneNumber)
      try fields.boolIfPresent("set_phone_number_verified", setPhoneNumberVerified)
      try fields.stringIfPresent("external_id", externalID)
    }
  }

  /// The member whose password hash was imported.
  public struct MigrateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who got the password.
    public var memberID: String
    /// True if the call created the member, false if they existed.
    public var memberCreated: Bool
    /// The member who got the password.
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

  struct StrengthCheckRequest: OutgoingModel {
    var password: String
    var emailAddress: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("password", password)
      try fields.stringIfPresent("email_address", emailAddress)
    }
  }

  /// Whether a member's password is strong enough, and how to make it so.
  public struct StrengthCheckResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Whether the password passes the policy and, if an email was sent, is in no known breach.
    public var validPassword: Bool
    /// zxcvbn score from 1 to 4; 3 is enough to pass.
    public var score: Int
    /// Whether HaveIBeenPwned knows the password from a breach.
    public var breachedPassword: Bool
    /// Policy the project enforces: `zxcvbn` or `luds`.
    public var strengthPolicy: Passwords.StrengthPolicy
    /// Whether breaches are looked up (the default); if not, `breached_password` is false.
    public var breachDetectionOnCreate: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// LUDS rules that the password meets and misses.
    public var ludsFeedback: LUDSFeedback?
    /// zxcvbn's warning and suggestions on the password.
    public var zxcvbnFeedback: ZxcvbnFeedback?

    /// Makes a value of its parts.
    public init(
      requestID: String, validPassword: Bool, score: Int, breachedPassword: Bool,
      strengthPolicy: Passwords.StrengthPolicy, breachDetectionOnCreate: Bool, statusCode: Int,
      ludsFeedback: LUDSFeedback? = nil, zxcvbnFeedback: ZxcvbnFeedback? = nil
    ) {
      self.requestID = requestID
      self.validPassword = validPassword
      self.score = score
      self.breachedPassword = breachedPassword
      self.strengthPolicy = strengthPolicy
      self.breachDetectionOnCreate = breachDetectionOnCreate
      self.statusCode = statusCode
      self.ludsFeedback = ludsFeedback
      self.zxcvbnFeedback = zxcvbnFeedback
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      validPassword = try fields.bool("valid_password")
      score = try fields.int("score")
      breachedPassword = try fields.bool("breached_password")
      strengthPolicy = try fields.value("strength_policy")
      breachDetectionOnCreate = try fields.bool("breach_detection_on_create")
      statusCode = try fields.int("status_code")
      ludsFeedback = try fields.valueIfPresent("luds_feedback")
      zxcvbnFeedback = try fields.valueIfPresent("zxcvbn_feedback")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.bool("valid_password", validPassword)
      try fields.int("score", score)
      try fields.bool("breached_password", breachedPassword)
      try fields.value("strength_policy", strengthPolicy)
      try fields.bool("breach_detection_on_create", breachDetectionOnCreate)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("luds_feedback", ludsFeedback)
      try fields.valueIfPresent("zxcvbn_feedback", zxcvbnFeedback)
    }
  }

  /// Language of the MFA text message at a password login: English, Spanish, Brazilian Portuguese
  /// or French (IETF BCP 47 tags).
  public struct AuthenticateRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// Algorithm that a member's imported password hash was made with.
  public struct MigrateRequestHashType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let bcrypt = Self(rawValue: "bcrypt")
    public static let md5 = Self(rawValue: "md_5")
    public static let argon2i = Self(rawValue: "argon_2i")
    public static let argon2id = Self(rawValue: "argon_2id")
    public static let sha1 = Self(rawValue: "sha_1")
    public static let sha512 = Self(rawValue: "sha_512")
    public static let scrypt = Self(rawValue: "scrypt")
    public static let phpass = Self(rawValue: "phpass")
    public static let pbkdf2 = Self(rawValue: "pbkdf_2")
  }

  /// Language of messages sent at a member's password reset: English, Spanish, Brazilian Portuguese
  /// or French (IETF BCP 47 tags).
  public struct ResetRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// Language of a member's password reset email: English, Spanish, Brazilian Portuguese or French
  /// (IETF BCP 47 tags).
  public struct ResetStartRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }
}

extension B2B.Passwords.Email {
  struct RequireResetRequest: OutgoingModel {
    var emailAddress: String
    var organizationID: String?
    var memberID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("organization_id", organizationID)
      try fields.stringIfPresent("member_id", memberID)
    }
  }

  /// Confirms that a password has to be reset; may hold the member and organization concerned.
  public struct RequireResetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// ID of the member concerned.
    public var memberID: String?
    /// The member concerned.
    public var member: Organizations.Member?
    /// The member's organization.
    public var organization: Organizations.Organization?

    /// Makes a value of its parts.
    public init(
      requestID: String, statusCode: Int, memberID: String? = nil,
      member: Organizations.Member? = nil, organization: Organizations.Organization? = nil
    ) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.memberID = memberID
      self.member = member
      self.organization = organization
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      memberID = try fields.stringIfPresent("member_id")
      member = try fields.valueIfPresent("member")
      organization = try fields.valueIfPresent("organization")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("member_id", memberID)
      try fields.valueIfPresent("member", member)
      try fields.valueIfPresent("organization", organization)
    }
  }

  struct ResetRequest: OutgoingModel {
    var passwordResetToken: String
    var password: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var codeVerifier: String?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: B2B.Passwords.ResetRequestLocale?
    var intermediateSessionToken: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("password_reset_token", passwordResetToken)
      try fields.string("password", password)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("code_verifier", codeVerifier)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// Result of a member's reset by email: a member session, or an intermediate session while more
  /// is due.
  public struct ResetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who reset the password.
    public var memberID: String
    /// ID of the member's email address.
    public var memberEmailID: String
    /// ID of the organization being logged in to.
    public var organizationID: String
    /// The member who reset the password.
    public var member: Organizations.Member
    /// Secret token of the member session.
    public var sessionToken: String
    /// JWT of the member session; it lasts five minutes.
    public var sessionJWT: String
    /// The organization being logged in to.
    public var organization: Organizations.Organization
    /// If not empty, MFA is due: complete it with this token in 10 minutes. No use in discovery.
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
      requestID: String, memberID: String, memberEmailID: String, organizationID: String,
      member: Organizations.Member, sessionToken: String, sessionJWT: String,
      organization: Organizations.Organization, intermediateSessionToken: String,
      memberAuthenticated: Bool, statusCode: Int, memberSession: B2B.Sessions.MemberSession? = nil,
      mfaRequired: B2B.MFA.MFARequired? = nil, primaryRequired: B2B.Sessions.PrimaryRequired? = nil,
      memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.memberEmailID = memberEmailID
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
      memberEmailID = try fields.string("member_email_id")
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
      try fields.string("member_email_id", memberEmailID)
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

  struct ResetStartRequest: OutgoingModel {
    var organizationID: String
    var emailAddress: String
    var resetPasswordRedirectURL: String?
    var resetPasswordExpirationMinutes: Int?
    var codeChallenge: String?
    var loginRedirectURL: String?
    var locale: B2B.Passwords.ResetStartRequestLocale?
    var resetPasswordTemplateID: String?
    var verifyEmailTemplateID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("reset_password_redirect_url", resetPasswordRedirectURL)
      try fields.intIfPresent("reset_password_expiration_minutes", resetPasswordExpirationMinutes)
      try fields.stringIfPresent("code_challenge", codeChallenge)
      try fields.stringIfPresent("login_redirect_url", loginRedirectURL)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("reset_password_template_id", resetPasswordTemplateID)
      try fields.stringIfPresent("verify_email_template_id", verifyEmailTemplateID)
    }
  }

  /// The member to whom a reset link was sent.
  public struct ResetStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who can reset the password.
    public var memberID: String
    /// ID of the email address the link was sent to.
    public var memberEmailID: String
    /// The member who can reset the password.
    public var member: Organizations.Member
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, memberEmailID: String, member: Organizations.Member,
      statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.memberEmailID = memberEmailID
      self.member = member
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      memberEmailID = try fields.string("member_email_id")
      member = try fields.value("member")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("member_email_id", memberEmailID)
      try fields.value("member", member)
      try fields.int("status_code", statusCode)
    }
  }
}

extension B2B.Passwords.Session {
  struct ResetRequest: OutgoingModel {
    var organizationID: String
    var password: String
    var sessionToken: String?
    var sessionJWT: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: B2B.Passwords.ResetRequestLocale?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("password", password)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The member who changed their password from a session, with the session that results.
  public struct ResetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who changed the password.
    public var memberID: String
    /// The member who changed the password.
    public var member: Organizations.Member
    /// The member's organization.
    public var organization: Organizations.Organization
    /// Secret token of the member session.
    public var sessionToken: String
    /// JWT of the member session; it lasts five minutes.
    public var sessionJWT: String
    /// Token with which the member can complete MFA when it is due; valid for 10 minutes.
    public var intermediateSessionToken: String
    /// Whether login is complete; if false, the member still has an MFA step to do.
    public var memberAuthenticated: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The member session.
    public var memberSession: B2B.Sessions.MemberSession?
    /// What MFA the organization asks for, and how this member can meet it.
    public var mfaRequired: B2B.MFA.MFARequired?
    /// The member's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, sessionToken: String, sessionJWT: String,
      intermediateSessionToken: String, memberAuthenticated: Bool, statusCode: Int,
      memberSession: B2B.Sessions.MemberSession? = nil, mfaRequired: B2B.MFA.MFARequired? = nil,
      memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.intermediateSessionToken = intermediateSessionToken
      self.memberAuthenticated = memberAuthenticated
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.mfaRequired = mfaRequired
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      memberAuthenticated = try fields.bool("member_authenticated")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      mfaRequired = try fields.valueIfPresent("mfa_required")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("mfa_required", mfaRequired)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }
}

extension B2B.Passwords.ExistingPassword {
  struct ResetRequest: OutgoingModel {
    var emailAddress: String
    var existingPassword: String
    var newPassword: String
    var organizationID: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: B2B.Passwords.ResetRequestLocale?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.string("existing_password", existingPassword)
      try fields.string("new_password", newPassword)
      try fields.string("organization_id", organizationID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// Result of a member's password change: a member session, or an intermediate session while MFA
  /// is due.
  public struct ResetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who changed the password.
    public var memberID: String
    /// The member who changed the password.
    public var member: Organizations.Member
    /// Secret token of the member session.
    public var sessionToken: String
    /// JWT of the member session; it lasts five minutes.
    public var sessionJWT: String
    /// The organization being logged in to.
    public var organization: Organizations.Organization
    /// If not empty, MFA is due: complete it with this token in 10 minutes. No use in discovery.
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
      requestID: String, memberID: String, member: Organizations.Member, sessionToken: String,
      sessionJWT: String, organization: Organizations.Organization,
      intermediateSessionToken: String, memberAuthenticated: Bool, statusCode: Int,
      memberSession: B2B.Sessions.MemberSession? = nil, mfaRequired: B2B.MFA.MFARequired? = nil,
      primaryRequired: B2B.Sessions.PrimaryRequired? = nil, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
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
}

extension B2B.Passwords.Discovery {
  struct AuthenticateRequest: OutgoingModel {
    var emailAddress: String
    var password: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.string("password", password)
    }
  }

  /// An intermediate session for a right password, and the organizations open to the end user.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Email address that was authenticated.
    public var emailAddress: String
    /// Token to exchange for a session in one of the organizations found; valid for 10 minutes.
    public var intermediateSessionToken: String
    /// Organizations the end user belongs to, is invited to, or may join under JIT provisioning and
    /// email domain rules.
    public var discoveredOrganizations: [Discovery.DiscoveredOrganization]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, emailAddress: String, intermediateSessionToken: String,
      discoveredOrganizations: [Discovery.DiscoveredOrganization], statusCode: Int
    ) {
      self.requestID = requestID
      self.emailAddress = emailAddress
      self.intermediateSessionToken = intermediateSessionToken
      self.discoveredOrganizations = discoveredOrganizations
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      emailAddress = try fields.string("email_address")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      discoveredOrganizations = try fields.value("discovered_organizations")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("email_address", emailAddress)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.value("discovered_organizations", discoveredOrganizations)
      try fields.int("status_code", statusCode)
    }
  }
}

extension B2B.Passwords.Discovery.Email {
  struct ResetRequest: OutgoingModel {
    var passwordResetToken: String
    var password: String
    var pkceCodeVerifier: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("password_reset_token", passwordResetToken)
      try fields.string("password", password)
      try fields.stringIfPresent("pkce_code_verifier", pkceCodeVerifier)
    }
  }

  /// An intermediate session after a reset, and the organizations open to the end user.
  public struct ResetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Token to exchange for a session in one of the organizations found; valid for 10 minutes.
    public var intermediateSessionToken: String
    /// Email address whose password was reset.
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

  struct ResetStartRequest: OutgoingModel {
    var emailAddress: String
    var resetPasswordRedirectURL: String?
    var discoveryRedirectURL: String?
    var resetPasswordTemplateID: String?
    var resetPasswordExpirationMinutes: Int?
    var pkceCodeChallenge: String?
    var locale: B2B.Passwords.ResetStartRequestLocale?
    var verifyEmailTemplateID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email_address", emailAddress)
      try fields.stringIfPresent("reset_password_redirect_url", resetPasswordRedirectURL)
      try fields.stringIfPresent("discovery_redirect_url", discoveryRedirectURL)
      try fields.stringIfPresent("reset_password_template_id", resetPasswordTemplateID)
      try fields.intIfPresent("reset_password_expiration_minutes", resetPasswordExpirationMinutes)
      try fields.stringIfPresent("pkce_code_challenge", pkceCodeChallenge)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("verify_email_template_id", verifyEmailTemplateID)
    }
  }

  /// Confirms that a discovery password reset was started.
  public struct ResetStartResponse: Model {
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
