// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Impersonation {
  struct AuthenticateRequest: OutgoingModel {
    var impersonationToken: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("impersonation_token", impersonationToken)
    }
  }

  /// The session as the impersonated user.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the impersonated user.
    public var userID: String
    /// The impersonated user.
    public var user: Users.User
    /// Secret token of the impersonated session; treat it like a password.
    public var sessionToken: String
    /// JWT of the impersonated session, valid for 5 minutes.
    public var sessionJWT: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The session as the impersonated user; it lasts 60 minutes.
    public var session: Sessions.Session?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, user: Users.User, sessionToken: String, sessionJWT: String,
      statusCode: Int, session: Sessions.Session? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.statusCode = statusCode
      self.session = session
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      statusCode = try fields.int("status_code")
      session = try fields.valueIfPresent("session")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
    }
  }
}
