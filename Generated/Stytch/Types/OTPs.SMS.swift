// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension OTPs.SMS {
  struct LoginOrCreateRequest: OutgoingModel {
    var phoneNumber: String
    var expirationMinutes: Int?
    var attributes: Devices.Attributes?
    var createUserAsPending: Bool?
    var locale: OTPs.LoginOrCreateRequestLocale?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("phone_number", phoneNumber)
      try fields.intIfPresent("expiration_minutes", expirationMinutes)
      try fields.valueIfPresent("attributes", attributes)
      try fields.boolIfPresent("create_user_as_pending", createUserAsPending)
      try fields.valueIfPresent("locale", locale)
    }
  }

  /// The user to whom a passcode was texted, and whether they are new.
  public struct LoginOrCreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who was texted.
    public var userID: String
    /// ID of the phone number; pass it as `method_id` when the passcode is authenticated.
    public var phoneID: String
    /// Whether the call created the user.
    public var userCreated: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, phoneID: String, userCreated: Bool, statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.phoneID = phoneID
      self.userCreated = userCreated
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      phoneID = try fields.string("phone_id")
      userCreated = try fields.bool("user_created")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("phone_id", phoneID)
      try fields.bool("user_created", userCreated)
      try fields.int("status_code", statusCode)
    }
  }

  struct SendRequest: OutgoingModel {
    var phoneNumber: String
    var expirationMinutes: Int?
    var attributes: Devices.Attributes?
    var locale: OTPs.SendRequestLocale?
    var userID: String?
    var sessionToken: String?
    var sessionJWT: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("phone_number", phoneNumber)
      try fields.intIfPresent("expiration_minutes", expirationMinutes)
      try fields.valueIfPresent("attributes", attributes)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("user_id", userID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
    }
  }

  /// The user and phone number to which a passcode was texted.
  public struct SendResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who was texted.
    public var userID: String
    /// ID of the phone number; pass it as `method_id` when the passcode is authenticated.
    public var phoneID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, userID: String, phoneID: String, statusCode: Int) {
      self.requestID = requestID
      self.userID = userID
      self.phoneID = phoneID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      phoneID = try fields.string("phone_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("phone_id", phoneID)
      try fields.int("status_code", statusCode)
    }
  }
}
