// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension MagicLinks.Email {
  struct InviteRequest: OutgoingModel {
    var email: String
    var inviteTemplateID: String?
    var attributes: Devices.Attributes?
    var name: Users.Name?
    var inviteMagicLinkURL: String?
    var inviteExpirationMinutes: Int?
    var locale: MagicLinks.InviteRequestLocale?
    var trustedMetadata: [String: JSONValue]?
    var untrustedMetadata: [String: JSONValue]?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email", email)
      try fields.stringIfPresent("invite_template_id", inviteTemplateID)
      try fields.valueIfPresent("attributes", attributes)
      try fields.valueIfPresent("name", name)
      try fields.stringIfPresent("invite_magic_link_url", inviteMagicLinkURL)
      try fields.intIfPresent("invite_expiration_minutes", inviteExpirationMinutes)
      try fields.valueIfPresent("locale", locale)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.objectIfPresent("untrusted_metadata", untrustedMetadata)
    }
  }

  /// The user invited by email.
  public struct InviteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the invited user.
    public var userID: String
    /// ID of the email address that was invited.
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

  struct LoginOrCreateRequest: OutgoingModel {
    var email: String
    var loginMagicLinkURL: String?
    var signupMagicLinkURL: String?
    var loginExpirationMinutes: Int?
    var signupExpirationMinutes: Int?
    var loginTemplateID: String?
    var signupTemplateID: String?
    var attributes: Devices.Attributes?
    var createUserAsPending: Bool?
    var codeChallenge: String?
    var locale: MagicLinks.LoginOrCreateRequestLocale?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email", email)
      try fields.stringIfPresent("login_magic_link_url", loginMagicLinkURL)
      try fields.stringIfPresent("signup_magic_link_url", signupMagicLinkURL)
      try fields.intIfPresent("login_expiration_minutes", loginExpirationMinutes)
      try fields.intIfPresent("signup_expiration_minutes", signupExpirationMinutes)
      try fields.stringIfPresent("login_template_id", loginTemplateID)
      try fields.stringIfPresent("signup_template_id", signupTemplateID)
      try fields.valueIfPresent("attributes", attributes)
      try fields.boolIfPresent("create_user_as_pending", createUserAsPending)
      try fields.stringIfPresent("code_challenge", codeChallenge)
      try fields.valueIfPresent("locale", locale)
    }
  }

  /// The user to whom a login or sign-up magic link was emailed.
  public struct LoginOrCreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user, new or existing, who was sent the link.
    public var userID: String
    /// ID of the email address that the link was sent to.
    public var emailID: String
    /// Whether the call created the user.
    public var userCreated: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, emailID: String, userCreated: Bool, statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.emailID = emailID
      self.userCreated = userCreated
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      emailID = try fields.string("email_id")
      userCreated = try fields.bool("user_created")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("email_id", emailID)
      try fields.bool("user_created", userCreated)
      try fields.int("status_code", statusCode)
    }
  }

  struct RevokeInviteRequest: OutgoingModel {
    var email: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email", email)
    }
  }

  /// Confirms that a user's invitation was revoked.
  public struct RevokeInviteResponse: Model {
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

  struct SendRequest: OutgoingModel {
    var email: String
    var loginTemplateID: String?
    var attributes: Devices.Attributes?
    var loginMagicLinkURL: String?
    var signupMagicLinkURL: String?
    var loginExpirationMinutes: Int?
    var signupExpirationMinutes: Int?
    var codeChallenge: String?
    var userID: String?
    var sessionToken: String?
    var sessionJWT: String?
    var locale: MagicLinks.SendRequestLocale?
    var signupTemplateID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("email", email)
      try fields.stringIfPresent("login_template_id", loginTemplateID)
      try fields.valueIfPresent("attributes", attributes)
      try fields.stringIfPresent("login_magic_link_url", loginMagicLinkURL)
      try fields.stringIfPresent("signup_magic_link_url", signupMagicLinkURL)
      try fields.intIfPresent("login_expiration_minutes", loginExpirationMinutes)
      try fields.intIfPresent("signup_expiration_minutes", signupExpirationMinutes)
      try fields.stringIfPresent("code_challenge", codeChallenge)
      try fields.stringIfPresent("user_id", userID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("signup_template_id", signupTemplateID)
    }
  }

  /// The user to whom a magic link was emailed.
  public struct SendResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who was sent the link.
    public var userID: String
    /// ID of the email address that the link was sent to.
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
