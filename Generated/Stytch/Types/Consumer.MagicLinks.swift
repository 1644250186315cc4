// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Consumer.MagicLinks {
  struct AuthenticateRequest: OutgoingModel {
    var token: String
    var attributes: Devices.Attributes?
    var options: MagicLinks.Options?
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var codeVerifier: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("token", token)
      try fields.valueIfPresent("attributes", attributes)
      try fields.valueIfPresent("options", options)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("code_verifier", codeVerifier)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// A user who was authenticated by a magic link.
  public struct AuthenticateResponse: Model {
    /// Names this request when you ask Stytch about it.
    public var requestID: String
    /// The user who was authenticated.
    public var userID: String
    /// The email address that the link was sent to, by its identifier.
    public var methodID: String
    /// The secret of the session, empty where none was started.
    public var sessionToken: String
    /// A short-lived JWT of the session, empty where none was started.
    public var sessionJWT: String
    /// The user as they are now.
    public var user: Users.User
    /// Whether all other sessions of the user were revoked.
    public var resetSessions: Bool
    /// The HTTP status of the response.
    public var statusCode: Int
    /// The session, where one was started or extended.
    public var session: Sessions.Session?
    /// What is known of the device, where a `telemetry_id` was sent.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, methodID: String, sessionToken: String, sessionJWT: String,
      user: Users.User, resetSessions: Bool, statusCode: Int, session: Sessions.Session? = nil,
      userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.methodID = methodID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.user = user
      self.resetSessions = resetSessions
      self.statusCode = statusCode
      self.session = session
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      methodID = try fields.string("method_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      user = try fields.value("user")
      resetSessions = try fields.bool("reset_sessions")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("method_id", methodID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.bool("reset_sessions", resetSessions)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }
}
