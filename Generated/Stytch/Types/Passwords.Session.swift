// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Passwords.Session {
  struct ResetRequest: OutgoingModel {
    var password: String
    var sessionToken: String?
    var sessionJWT: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("password", password)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user who changed their password from a session, and that session.
  public struct ResetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who changed the password.
    public var userID: String
    /// The user who changed the password.
    public var user: Users.User
    /// Secret token of the user's session.
    public var sessionToken: String
    /// JWT of the user's session; it lasts five minutes.
    public var sessionJWT: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The user's session; given if `session_duration_minutes` was sent.
    public var session: Sessions.Session?
    /// The user's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, user: Users.User, sessionToken: String, sessionJWT: String,
      statusCode: Int, session: Sessions.Session? = nil, userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.statusCode = statusCode
      self.session = session
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }
}
