// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension WebAuthn {
  /// The public key credential of a WebAuthn or passkey registration.
  public struct WebAuthnCredential: Model {
    /// Public ID of the credential.
    public var credentialID: String
    /// ID of the WebAuthn or passkey registration the credential belongs to.
    public var webauthnRegistrationID: String
    /// Type of the credential, such as `public-key`.
    public var type: String
    /// Public key of the credential, in base64.
    public var publicKey: String

    /// Makes a value of its parts.
    public init(
      credentialID: String, webauthnRegistrationID: String, type: String, publicKey: String
    ) {
      self.credentialID = credentialID
      self.webauthnRegistrationID = webauthnRegistrationID
      self.type = type
      self.publicKey = publicKey
    }
    public init(fields: FieldReader) throws {
      credentialID = try fields.string("credential_id")
      webauthnRegistrationID = try fields.string("webauthn_registration_id")
      type = try fields.string("type")
      publicKey = try fields.string("public_key")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("credential_id", credentialID)
      try fields.string("webauthn_registration_id", webauthnRegistrationID)
      try fields.string("type", type)
      try fields.string("public_key", publicKey)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var publicKeyCredential: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("public_key_credential", publicKeyCredential)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The user who logged in by passkey or WebAuthn, and their session if there is one.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who logged in.
    public var userID: String
    /// ID of the WebAuthn or passkey registration the user logged in with.
    public var webauthnRegistrationID: String
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
    /// The user's device, if a valid `telemetry_id` was sent and its lookup found something.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, webauthnRegistrationID: String, sessionToken: String,
      sessionJWT: String, user: Users.User, statusCode: Int, session: Sessions.Session? = nil,
      userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.webauthnRegistrationID = webauthnRegistrationID
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
      webauthnRegistrationID = try fields.string("webauthn_registration_id")
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
      try fields.string("webauthn_registration_id", webauthnRegistrationID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct AuthenticateStartRequest: OutgoingModel {
    var domain: String
    var userID: String?
    var returnPasskeyCredentialOptions: Bool?
    var useBase64URLEncoding: Bool?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("domain", domain)
      try fields.stringIfPresent("user_id", userID)
      try fields.boolIfPresent("return_passkey_credential_options", returnPasskeyCredentialOptions)
      try fields.boolIfPresent("use_base64_url_encoding", useBase64URLEncoding)
    }
  }

  /// The options for a passkey or WebAuthn login.
  public struct AuthenticateStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who is logging in.
    public var userID: String
    /// Options for `navigator.credentials.get()`.
    public var publicKeyCredentialRequestOptions: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, publicKeyCredentialRequestOptions: String, statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.publicKeyCredentialRequestOptions = publicKeyCredentialRequestOptions
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      publicKeyCredentialRequestOptions = try fields.string("public_key_credential_request_options")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("public_key_credential_request_options", publicKeyCredentialRequestOptions)
      try fields.int("status_code", statusCode)
    }
  }

  /// Body of the call that lists a user's WebAuthn credentials; it has no properties.
  public struct ListCredentialsRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The WebAuthn credentials of a user on a domain.
  public struct ListCredentialsResponse: Model {
    /// The public key credentials found.
    public var credentials: [WebAuthnCredential]
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(credentials: [WebAuthnCredential], requestID: String, statusCode: Int) {
      self.credentials = credentials
      self.requestID = requestID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      credentials = try fields.value("credentials")
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("credentials", credentials)
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
    }
  }

  struct RegisterRequest: OutgoingModel {
    var userID: String
    var publicKeyCredential: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
      try fields.string("public_key_credential", publicKeyCredential)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The WebAuthn or passkey registration that was completed, its user, and their session if there
  /// is one.
  public struct RegisterResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who registered.
    public var userID: String
    /// ID of the new WebAuthn or passkey registration.
    public var webauthnRegistrationID: String
    /// Secret token of the user's session.
    public var sessionToken: String
    /// JWT of the user's session; it lasts five minutes.
    public var sessionJWT: String
    /// The user who registered.
    public var user: Users.User
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The user's session; given if `session_duration_minutes` was sent.
    public var session: Sessions.Session?
    /// The user's device, if a valid `telemetry_id` was sent and its lookup found something.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, webauthnRegistrationID: String, sessionToken: String,
      sessionJWT: String, user: Users.User, statusCode: Int, session: Sessions.Session? = nil,
      userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.webauthnRegistrationID = webauthnRegistrationID
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
      webauthnRegistrationID = try fields.string("webauthn_registration_id")
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
      try fields.string("webauthn_registration_id", webauthnRegistrationID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("user", user)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("session", session)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }

  struct RegisterStartRequest: OutgoingModel {
    var userID: String
    var domain: String
    var userAgent: String?
    var authenticatorType: AuthenticatorType?
    var returnPasskeyCredentialOptions: Bool?
    var overrideID: String?
    var overrideName: String?
    var overrideDisplayName: String?
    var useBase64URLEncoding: Bool?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("user_id", userID)
      try fields.string("domain", domain)
      try fields.stringIfPresent("user_agent", userAgent)
      try fields.valueIfPresent("authenticator_type", authenticatorType)
      try fields.boolIfPresent("return_passkey_credential_options", returnPasskeyCredentialOptions)
      try fields.stringIfPresent("override_id", overrideID)
      try fields.stringIfPresent("override_name", overrideName)
      try fields.stringIfPresent("override_display_name", overrideDisplayName)
      try fields.boolIfPresent("use_base64_url_encoding", useBase64URLEncoding)
    }
  }

  /// The options for a WebAuthn or passkey registration.
  public struct RegisterStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who is registering.
    public var userID: String
    /// Options for `navigator.credentials.create()`.
    public var publicKeyCredentialCreationOptions: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, publicKeyCredentialCreationOptions: String, statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.publicKeyCredentialCreationOptions = publicKeyCredentialCreationOptions
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      publicKeyCredentialCreationOptions =
        try fields.string("public_key_credential_creation_options")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string(
        "public_key_credential_creation_options", publicKeyCredentialCreationOptions)
      try fields.int("status_code", statusCode)
    }
  }

  struct UpdateRequest: OutgoingModel {
    var name: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("name", name)
    }
  }

  /// The WebAuthn or passkey registration that was renamed.
  public struct UpdateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The registration with its new name.
    public var webauthnRegistration: Users.WebAuthnRegistration?

    /// Makes a value of its parts.
    public init(
      requestID: String, statusCode: Int, webauthnRegistration: Users.WebAuthnRegistration? = nil
    ) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.webauthnRegistration = webauthnRegistration
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      webauthnRegistration = try fields.valueIfPresent("webauthn_registration")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("webauthn_registration", webauthnRegistration)
    }
  }

  /// Where a passkey lives.
  ///
  /// - `platform`: in the device itself
  /// - `cross-platform`: in a key that can be carried
  public struct AuthenticatorType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let platform = Self(rawValue: "platform")
    public static let crossPlatform = Self(rawValue: "cross-platform")
  }
}
