// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Passwords {
  /// Parameters of an Argon2 hash that is given in hexadecimal rather than in its encoded form.
  public struct Argon2Config: Model {
    /// Salt the hash was made with.
    public var salt: String
    /// Number of iterations (the Argon2 time cost).
    public var iterationAmount: Int
    /// Memory cost in kibibytes.
    public var memory: Int
    /// Degree of parallelism.
    public var threads: Int
    /// Length of the hash.
    public var keyLength: Int

    /// Makes a value of its parts.
    public init(salt: String, iterationAmount: Int, memory: Int, threads: Int, keyLength: Int) {
      self.salt = salt
      self.iterationAmount = iterationAmount
      self.memory = memory
      self.threads = threads
      self.keyLength = keyLength
    }
    public init(fields: FieldReader) throws {
      salt = try fields.string("salt")
      iterationAmount = try fields.int("iteration_amount")
      memory = try fields.int("memory")
      threads = try fields.int("threads")
      keyLength = try fields.int("key_length")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("salt", salt)
      try fields.int("iteration_amount", iterationAmount)
      try fields.int("memory", memory)
      try fields.int("threads", threads)
      try fields.int("key_length", keyLength)
    }
  }

  /// What to tell a user about a password: zxcvbn's advice or the LUDS rules, by the project's
  /// policy.
  public struct Feedback: Model {
    /// zxcvbn's warning, fit to show to the user, about a password that is not strong enough.
    public var warning: String
    /// zxcvbn's hints, fit to show to the user, for a stronger password.
    public var suggestions: [String]
    /// Under LUDS, the rules that the password meets and those it misses.
    public var ludsRequirements: LUDSRequirements?

    /// Makes a value of its parts.
    public init(warning: String, suggestions: [String], ludsRequirements: LUDSRequirements? = nil) {
      self.warning = warning
      self.suggestions = suggestions
      self.ludsRequirements = ludsRequirements
    }
    public init(fields: FieldReader) throws {
      warning = try fields.string("warning")
      suggestions = try fields.strings("suggestions")
      ludsRequirements = try fields.valueIfPresent("luds_requirements")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("warning", warning)
      try fields.strings("suggestions", suggestions)
      try fields.valueIfPresent("luds_requirements", ludsRequirements)
    }
  }

  /// How a password does under a LUDS policy (lowercase, uppercase, digits, symbols).
  public struct LUDSRequirements: Model {
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

  /// Salts of an MD5 password hash to be imported.
  public struct MD5Config: Model {
    /// Salt that was put before the password when the MD5 hash was made.
    public var prependSalt: String
    /// Salt that was put after the password when the MD5 hash was made.
    public var appendSalt: String

    /// Makes a value of its parts.
    public init(prependSalt: String, appendSalt: String) {
      self.prependSalt = prependSalt
      self.appendSalt = appendSalt
    }
    public init(fields: FieldReader) throws {
      prependSalt = try fields.string("prepend_salt")
      appendSalt = try fields.string("append_salt")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("prepend_salt", prependSalt)
      try fields.string("append_salt", appendSalt)
    }
  }

  /// Parameters of a PBKDF2 password hash to be imported.
  public struct PBKDF2Config: Model {
    /// Salt the hash was made with, in Base64.
    public var salt: String
    /// Number of PBKDF2 iterations.
    public var iterationAmount: Int
    /// Length of the derived hash.
    public var keyLength: Int
    /// Hash function of the HMAC: `sha256`, the default, or `sha512`.
    public var algorithm: PBKDF2Algorithm

    /// Makes a value of its parts.
    public init(salt: String, iterationAmount: Int, keyLength: Int, algorithm: PBKDF2Algorithm) {
      self.salt = salt
      self.iterationAmount = iterationAmount
      self.keyLength = keyLength
      self.algorithm = algorithm
    }
    public init(fields: FieldReader) throws {
      salt = try fields.string("salt")
      iterationAmount = try fields.int("iteration_amount")
      keyLength = try fields.int("key_length")
      algorithm = try fields.value("algorithm")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("salt", salt)
      try fields.int("iteration_amount", iterationAmount)
      try fields.int("key_length", keyLength)
      try fields.value("algorithm", algorithm)
    }
  }

  /// Salts of a SHA-1 password hash to be imported.
  public struct SHA1Config: Model {
    /// Salt that was put before the password when the SHA-1 hash was made.
    public var prependSalt: String
    /// Salt that was put after the password when the SHA-1 hash was made.
    public var appendSalt: String

    /// Makes a value of its parts.
    public init(prependSalt: String, appendSalt: String) {
      self.prependSalt = prependSalt
      self.appendSalt = appendSalt
    }
    public init(fields: FieldReader) throws {
      prependSalt = try fields.string("prepend_salt")
      appendSalt = try fields.string("append_salt")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("prepend_salt", prependSalt)
      try fields.string("append_salt", appendSalt)
    }
  }

  /// Salts of a SHA-512 password hash to be imported.
  public struct SHA512Config: Model {
    /// Salt that was put before the password when the SHA-512 hash was made.
    public var prependSalt: String
    /// Salt that was put after the password when the SHA-512 hash was made.
    public var appendSalt: String

    /// Makes a value of its parts.
    public init(prependSalt: String, appendSalt: String) {
      self.prependSalt = prependSalt
      self.appendSalt = appendSalt
    }
    public init(fields: FieldReader) throws {
      prependSalt = try fields.string("prepend_salt")
      appendSalt = try fields.string("append_salt")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("prepend_salt", prependSalt)
      try fields.string("append_salt", appendSalt)
    }
  }

  /// Parameters of a scrypt hash that is not given in PHC form.
  public struct ScryptConfig: Model {
    /// Salt the hash was made with, in Base64.
    public var salt: String
    /// N, the scrypt cost: a power of two from 2 to 262144.
    public var nParameter: Int
    /// r, the scrypt block size.
    public var rParameter: Int
    /// p, the scrypt degree of parallelism.
    public var pParameter: Int
    /// Length of the derived hash.
    public var keyLength: Int

    /// Makes a value of its parts.
    public init(salt: String, nParameter: Int, rParameter: Int, pParameter: Int, keyLength: Int) {
      self.salt = salt
      self.nParameter = nParameter
      self.rParameter = rParameter
      self.pParameter = pParameter
      self.keyLength = keyLength
    }
    public init(fields: FieldReader) throws {
      salt = try fields.string("salt")
      nParameter = try fields.int("n_parameter")
      rParameter = try fields.int("r_parameter")
      pParameter = try fields.int("p_parameter")
      keyLength = try fields.int("key_length")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("salt", salt)
      try fields.int("n_parameter", nParameter)
      try fields.int("r_parameter", rParameter)
      try fields.int("p_parameter", pParameter)
      try fields.int("key_length", keyLength)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var email: String
    var password: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email", email)
      try fields.string("password", password)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user whose password was right, and their session if one was asked for.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who logged in.
    public var userID: String
    /// Secret token of the user's session.
    public var sessionToken: String
    /// JWT of the user's session; it lasts five minutes.
    public var sessionJWT: String
    /// The user who logged in.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The user's session; given if `session_duration_minutes` was sent.
    public var session: Sessions.Session?
    /// The user's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, sessionToken: String, sessionJWT: String, user: Users.User,
      statusCode: Int, session: Sessions.Session? = nil, userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.user = user
      self.statusCode = statusCode
      self.session = session
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct CreateRequest: OutgoingModel {
    var email: String
    var password: String
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    var name: Users.Name?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email", email)
      try fields.string("password", password)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.valueIfPresent("name", name)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user created with a password, and their session if one was asked for.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the new user.
    public var userID: String
    /// ID of the new user's email address.
    public var emailID: String
    /// Secret token of the user's session.
    public var sessionToken: String
    /// JWT of the user's session; it lasts five minutes.
    public var sessionJWT: String
    /// The new user.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The user's session; given if `session_duration_minutes` was sent.
    public var session: Sessions.Session?
    /// The user's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, emailID: String, sessionToken: String, sessionJWT: String,
      user: Users.User, statusCode: Int, session: Sessions.Session? = nil,
      userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.emailID = emailID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.user = user
      self.statusCode = statusCode
      self.session = session
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      emailID = try fields.string("email_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("email_id", emailID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct MigrateRequest: OutgoingModel {
    var email: String
    var hash: String
    var hashType: MigrateRequestHashType
    var md5Config: MD5Config?
    var argon2Config: Argon2Config?
    var sha1Config: SHA1Config?
    var sha512Config: SHA512Config?
    var scryptConfig: ScryptConfig?
    var pbkdf2Config: PBKDF2Config?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    var setEmailVerified: Bool?
    var name: Users.Name?
    var phoneNumber: String?
    var setPhoneNumberVerified: Bool?
    var externalID: String?
    var roles: [String]?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email", email)
      try fields.string("hash", hash)
      try fields.value("hash_type", hashType)
      try fields.valueIfPresent("md_5_config", md5Config)
      try fields.valueIfPresent("argon_2_config", argon2Config)
      try fields.valueIfPresent("sha_1_config", sha1Config)
      try fields.valueIfPresent("sha_512_config", sha512Config)
      try fields.valueIfPresent("scrypt_config", scryptConfig)
      try fields.valueIfPresent("pbkdf_2_config", pbkdf2Config)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
      try fields.boolIfPresent("set_email_verified", setEmailVerified)
      try fields.valueIfPresent("name", name)
      try fields.stringIfPresent("phone_number", phoneNumber)
      try fields.boolIfPresent("set_phone_number_verified", setPhoneNumberVerified)
      try fields.stringIfPresent("external_id", externalID)
      try fields.stringsIfPresent("roles", roles)
    }
  }

  /// The user whose password hash was imported.
  public struct MigrateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who got the password.
    public var userID: String
    /// ID of the user's email address.
    public var emailID: String
    /// Whether the call created the user.
    public var userCreated: Bool
    /// The user who got the password.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, emailID: String, userCreated: Bool, user: Users.User,
      statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.emailID = emailID
      self.userCreated = userCreated
      self.user = user
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      emailID = try fields.string("email_id")
      userCreated = try fields.bool("user_created")
      user = try fields.value("user")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("email_id", emailID)
      try fields.bool("user_created", userCreated)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
    }
  }

  struct StrengthCheckRequest: OutgoingModel {
    var password: String
    var email: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("password", password)
      try fields.stringIfPresent("email", email)
    }
  }

  /// Whether a password is strong enough, and how to make it so.
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
    public var strengthPolicy: StrengthPolicy
    /// Whether breaches are looked up (the default); if not, `breached_password` is false.
    public var breachDetectionOnCreate: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// What the user can do to make the password stronger.
    public var feedback: Feedback?

    /// Makes a value of its parts.
    public init(
      requestID: String, validPassword: Bool, score: Int, breachedPassword: Bool,
      strengthPolicy: StrengthPolicy, breachDetectionOnCreate: Bool, statusCode: Int,
      feedback: Feedback? = nil
    ) {
      self.requestID = requestID
      self.validPassword = validPassword
      self.score = score
      self.breachedPassword = breachedPassword
      self.strengthPolicy = strengthPolicy
      self.breachDetectionOnCreate = breachDetectionOnCreate
      self.statusCode = statusCode
      self.feedback = feedback
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      validPassword = try fields.bool("valid_password")
      score = try fields.int("score")
      breachedPassword = try fields.bool("breached_password")
      strengthPolicy = try fields.value("strength_policy")
      breachDetectionOnCreate = try fields.bool("breach_detection_on_create")
      statusCode = try fields.int("status_code")
      feedback = try fields.valueIfPresent("feedback")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.bool("valid_password", validPassword)
      try fields.int("score", score)
      try fields.bool("breached_password", breachedPassword)
      try fields.value("strength_policy", strengthPolicy)
      try fields.bool("breach_detection_on_create", breachDetectionOnCreate)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("feedback", feedback)
    }
  }

  /// Algorithm that a user's imported password hash was made with.
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

  /// Language of a user's password reset email: English, Spanish, Brazilian Portuguese or French
  /// (IETF BCP 47 tags).
  public struct ResetStartRequestLocale: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let en = Self(rawValue: "en")
    public static let es = Self(rawValue: "es")
    public static let ptBr = Self(rawValue: "pt-br")
    public static let fr = Self(rawValue: "fr")
  }

  /// What judges how strong a password is.
  ///
  /// - `zxcvbn`: how hard it is to guess
  /// - `luds`: its length and kinds of characters
  public struct StrengthPolicy: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let zxcvbn = Self(rawValue: "zxcvbn")
    public static let luds = Self(rawValue: "luds")
  }

  /// The hash function inside PBKDF2.
  public struct PBKDF2Algorithm: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let sha256 = Self(rawValue: "sha256")
    public static let sha512 = Self(rawValue: "sha512")
  }
}
