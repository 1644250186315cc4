// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension OAuth {
  /// What the OAuth provider issued in a user's login; it varies from provider to provider.
  public struct ProviderValues: Model {
    /// Token for calls to the provider's API on the user's behalf.
    public var accessToken: String
    /// Token with which to get a new `access_token` from the provider.
    public var refreshToken: String
    /// JWT with the provider's data on the user; only from OpenID Connect providers.
    public var idToken: String
    /// OAuth scopes that were granted by the provider.
    public var scopes: [String]
    /// Expiry time of the session, in RFC 3339 and UTC, such as `2021-12-29T12:33:09Z`.
    public var expiresAt: Date?

    /// Makes a value of its parts.
    public init(
      accessToken: String, refreshToken: String, idToken: String, scopes: [String],
      expiresAt: Date? = nil
    ) {
      self.accessToken = accessToken
      self.refreshToken = refreshToken
      self.idToken = idToken
      self.scopes = scopes
      self.expiresAt = expiresAt
    }
    public init(fields: FieldReader) throws {
      accessToken = try fields.string("access_token")
      refreshToken = try fields.string("refresh_token")
      idToken = try fields.string("id_token")
      scopes = try fields.strings("scopes")
      expiresAt = try fields.dateIfPresent("expires_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("access_token", accessToken)
      try fields.string("refresh_token", refreshToken)
      try fields.string("id_token", idToken)
      try fields.strings("scopes", scopes)
      try fields.dateIfPresent("expires_at", expiresAt)
    }
  }

  struct AttachRequest: OutgoingModel {
    var provider: String
    var userID: String?
    var sessionToken: String?
    var sessionJWT: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("provider", provider)
      try fields.stringIfPresent("user_id", userID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
    }
  }

  /// The OAuth attach token just created.
  public struct AttachResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Token to pass to the provider's OAuth start URL; it can be used once.
    public var oauthAttachToken: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, oauthAttachToken: String, statusCode: Int) {
      self.requestID = requestID
      self.oauthAttachToken = oauthAttachToken
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      oauthAttachToken = try fields.string("oauth_attach_token")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("oauth_attach_token", oauthAttachToken)
      try fields.int("status_code", statusCode)
    }
  }

  struct AuthenticateRequest: OutgoingModel {
    var token: String
    var sessionToken: String?
    var sessionDurationMinutes: Int?
    var sessionJWT: String?
    var sessionCustomClaims: [String: JSONValue]?
    var codeVerifier: String?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("token", token)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("code_verifier", codeVerifier)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// Result of authenticating a user's OAuth login.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user who authenticated.
    public var userID: String
    /// ID of the user at the OAuth provider, its `sub`.
    public var providerSubject: String
    /// OAuth provider used, such as Google, Facebook or GitHub.
    public var providerType: String
    /// Opaque secret token of the session.
    public var sessionToken: String
    /// JWT of the session.
    public var sessionJWT: String
    /// Tokens and scopes from the provider; `id_token`, say, comes only from OIDC ones.
    public var providerValues: ProviderValues
    /// User who authenticated.
    public var user: Users.User
    /// Whether to end the user's other sessions yourself; Stytch ends the sessions it manages.
    public var resetSessions: Bool
    /// ID of the user's registration with this OAuth provider.
    public var oauthUserRegistrationID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// User's Stytch session, an ordinary session in spite of the name; absent if none was made.
    public var userSession: Sessions.Session?
    /// Attributes of the user's device, if a `telemetry_id` was sent and data was found.
    public var userDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, providerSubject: String, providerType: String,
      sessionToken: String, sessionJWT: String, providerValues: ProviderValues, user: Users.User,
      resetSessions: Bool, oauthUserRegistrationID: String, statusCode: Int,
      userSession: Sessions.Session? = nil, userDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.userID = userID
      self.providerSubject = providerSubject
      self.providerType = providerType
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.providerValues = providerValues
      self.user = user
      self.resetSessions = resetSessions
      self.oauthUserRegistrationID = oauthUserRegistrationID
      self.statusCode = statusCode
      self.userSession = userSession
      self.userDevice = userDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      providerSubject = try fields.string("provider_subject")
      providerType = try fields.string("provider_type")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      providerValues = try fields.value("provider_values")
      user = try fields.value("user")
      resetSessions = try fields.bool("reset_sessions")
      oauthUserRegistrationID = try fields.string("oauth_user_registration_id")
      statusCode = try fields.int("status_code")
      userSession = try fields.valueIfPresent("user_session")
      userDevice = try fields.valueIfPresent("user_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.string("provider_subject", providerSubject)
      try fields.string("provider_type", providerType)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("provider_values", providerValues)
      try fields.value("user", user)
      try fields.bool("reset_sessions", resetSessions)
      try fields.string("oauth_user_registration_id", oauthUserRegistrationID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("user_session", userSession)
      try fields.valueIfPresent("user_device", userDevice)
    }
  }
}
