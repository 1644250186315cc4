// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Passwords.Email {
  struct ResetRequest: OutgoingModel {
    var token: String
    var password: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var codeVerifier: String?
    var sessionCustomClaims: [String: JSONValue]?
    var attributes: Devices.Attributes?
    var options: MagicLinks.Options?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("token", token)
      try fields.string("password", password)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("code_verifier", codeVerifier)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("attributes", attributes)
      try fields.valueIfPresent("options", options)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user who reset their password by email, and their session if one was asked for.
  public struct ResetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who reset the password.
    public var userID: String
    /// Secret token of the user's session.
    public var sessionToken: String
    /// JWT of the user's session; it lasts five minutes.
    public var sessionJWT: String
    /// The user who reset the password.
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

  struct ResetStartRequest: OutgoingModel {
    var email: String
    var resetPasswordRedirectURL: String?
    var resetPasswordExpirationMinutes: Int?
    var codeChallenge: String?
    var attributes: Devices.Attributes?
    var loginRedirectURL: String?
    var locale: Passwords.ResetStartRequestLocale?
    var resetPasswordTemplateID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email", email)
      try fields.stringIfPresent("reset_password_redirect_url", resetPasswordRedirectURL)
      try fields.intIfPresent("reset_password_expiration_minutes", resetPasswordExpirationMinutes)
      try fields.stringIfPresent("code_challenge", codeChallenge)
      try fields.valueIfPresent("attributes", attributes)
      try fields.stringIfPresent("login_redirect_url", loginRedirectURL)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("reset_password_template_id", resetPasswordTemplateID)
    }
  }

  /// The user and email address to which a reset link was sent.
  public struct ResetStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who asked for the reset.
    public var userID: String
    /// ID of the email address the link was sent to.
    public var emailID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, emailID: String, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.emailID = emailID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      emailID = try fields.string("email_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("email_id", emailID)
      try fields.int("status_code", statusCode)
    }
  }
}
