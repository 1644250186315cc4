// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension TOTPs {
  /// A user's TOTP registration with its recovery codes.
  public struct TOTP: Model {
    /// ID of the TOTP registration.
    public var totpID: String
    /// Whether the user has authenticated with this registration.
    public var verified: Bool
    /// Codes that log the user in without the authenticator app.
    public var recoveryCodes: [String]

    /// Makes a value of its parts.
    public init(totpID: String, verified: Bool, recoveryCodes: [String]) {
      self.totpID = totpID
      self.verified = verified
      self.recoveryCodes = recoveryCodes
    }
    public init(fields: FieldReader) throws {
      totpID = try fields.string("totp_id")
      verified = try fields.bool("verified")
      recoveryCodes = try fields.strings("recovery_codes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("totp_id", totpID)
      try fields.bool("verified", verified)
      try fields.strings("recovery_codes", recoveryCodes)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var userID: String
    var totpCode: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
      try fields.string("totp_code", totpCode)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user whose TOTP code was right, and their session if one was asked for.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who was authenticated.
    public var userID: String
    /// Secret token of the user's session.
    public var sessionToken: String
    /// ID of the TOTP registration the code belongs to.
    public var totpID: String
    /// JWT of the user's session; it lasts five minutes.
    public var sessionJWT: String
    /// The user who was authenticated.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The user's session; given if `session_duration_minutes` was sent.
    public var session: Sessions.Session?
    /// The user's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, sessionToken: String, totpID: String, sessionJWT: String,
      user: Users.User, statusCode: Int, session: Sessions.Session? = nil,
      userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.sessionToken = sessionToken
      self.totpID = totpID
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
      totpID = try fields.string("totp_id")
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
      try fields.string("totp_id", totpID)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct CreateRequest: OutgoingModel {
    var userID: String
    var expirationMinutes: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
      try fields.intIfPresent("expiration_minutes", expirationMinutes)
    }
  }

  /// A user's new TOTP registration: what the authenticator app needs, and recovery codes.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the new TOTP registration.
    public var totpID: String
    /// TOTP key for the authenticator app, for users who cannot scan the QR code.
    public var secret: String
    /// Base64-encoded image of the QR code to scan with the authenticator app.
    public var qrCode: String
    /// Codes that log the user in without the authenticator app; for the user to keep.
    public var recoveryCodes: [String]
    /// The user who registers.
    public var user: Users.User
    /// ID of the user who registers.
    public var userID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, totpID: String, secret: String, qrCode: String, recoveryCodes: [String],
      user: Users.User, userID: String, statusCode: Int
    ) {
      self.requestID = requestID
      self.totpID = totpID
      self.secret = secret
      self.qrCode = qrCode
      self.recoveryCodes = recoveryCodes
      self.user = user
      self.userID = userID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      totpID = try fields.string("totp_id")
      secret = try fields.string("secret")
      qrCode = try fields.string("qr_code")
      recoveryCodes = try fields.strings("recovery_codes")
      user = try fields.value("user")
      userID = try fields.string("user_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("totp_id", totpID)
      try fields.string("secret", secret)
      try fields.string("qr_code", qrCode)
      try fields.strings("recovery_codes", recoveryCodes)
      try fields.value("user", user)
      try fields.string("user_id", userID)
      try fields.int("status_code", statusCode)
    }
  }

  struct RecoverRequest: OutgoingModel {
    var userID: String
    var recoveryCode: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
      try fields.string("recovery_code", recoveryCode)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user whose recovery code was right, and their session if one was asked for.
  public struct RecoverResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the TOTP registration the recovery code belongs to.
    public var totpID: String
    /// ID of the user who used the recovery code.
    public var userID: String
    /// Secret token of the user's session.
    public var sessionToken: String
    /// JWT of the user's session; it lasts five minutes.
    public var sessionJWT: String
    /// The user who used the recovery code.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The user's session; given if `session_duration_minutes` was sent.
    public var session: Sessions.Session?
    /// The user's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, totpID: String, userID: String, sessionToken: String, sessionJWT: String,
      user: Users.User, statusCode: Int, session: Sessions.Session? = nil,
      userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.totpID = totpID
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
      totpID = try fields.string("totp_id")
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
      try fields.string("totp_id", totpID)
      try fields.string("user_id", userID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct RecoveryCodesRequest: OutgoingModel {
    var userID: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
    }
  }

  /// A user's TOTP registrations with their recovery codes.
  public struct RecoveryCodesResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user the registrations belong to.
    public var userID: String
    /// All TOTP registrations of the user, each with its recovery codes.
    public var totps: [TOTP]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, totps: [TOTP], statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.totps = totps
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      totps = try fields.value("totps")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("totps", totps)
      try fields.int("status_code", statusCode)
    }
  }
}
