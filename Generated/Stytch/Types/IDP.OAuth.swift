// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension IDP.OAuth {
  struct AuthorizeRequest: OutgoingModel {
    var consentGranted: Bool
    var scopes: [String]
    var clientID: String
    var redirectURI: String
    var responseType: String
    var userID: String?
    var sessionToken: String?
    var sessionJWT: String?
    var prompt: String?
    var state: String?
    var nonce: String?
    var codeChallenge: String?
    var resources: [String]?
    func write(to fields: inout FieldWriter) throws {
      try fields.bool("consent_granted", consentGranted)
      try fields.strings("scopes", scopes)
      try fields.string("client_id", clientID)
      try fields.string("redirect_uri", redirectURI)
      try fields.string("response_type", responseType)
      try fields.stringIfPresent("user_id", userID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("prompt", prompt)
      try fields.stringIfPresent("state", state)
      try fields.stringIfPresent("nonce", nonce)
      try fields.stringIfPresent("code_challenge", codeChallenge)
      try fields.stringsIfPresent("resources", resources)
    }
  }

  /// Result of completing a user's OAuth authorization request.
  public struct AuthorizeResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Where to send the user: the app's URI with a code or an error in its query.
    public var redirectURI: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Single-use code that the app trades for tokens.
    public var authorizationCode: String?

    /// Makes a value of its parts.
    public init(
      requestID: String, redirectURI: String, statusCode: Int, authorizationCode: String? = nil
    ) {
      self.requestID = requestID
      self.redirectURI = redirectURI
      self.statusCode = statusCode
      self.authorizationCode = authorizationCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      redirectURI = try fields.string("redirect_uri")
      statusCode = try fields.int("status_code")
      authorizationCode = try fields.stringIfPresent("authorization_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("redirect_uri", redirectURI)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("authorization_code", authorizationCode)
    }
  }

  struct AuthorizeStartRequest: OutgoingModel {
    var clientID: String
    var redirectURI: String
    var responseType: String
    var scopes: [String]
    var userID: String?
    var sessionToken: String?
    var sessionJWT: String?
    var prompt: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("redirect_uri", redirectURI)
      try fields.string("response_type", responseType)
      try fields.strings("scopes", scopes)
      try fields.stringIfPresent("user_id", userID)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.stringIfPresent("prompt", prompt)
    }
  }

  /// What a consent screen for a user needs to know.
  public struct AuthorizeStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the user asked for access.
    public var userID: String
    /// The user asked for access.
    public var user: Users.User
    /// Public face of the Connected App asking for access.
    public var client: ConnectedApps.ConnectedAppPublic
    /// Whether the user has to agree explicitly.
    public var consentRequired: Bool
    /// For each scope asked for, whether the user can grant it.
    public var scopeResults: [IDP.ScopeResult]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, userID: String, user: Users.User, client: ConnectedApps.ConnectedAppPublic,
      consentRequired: Bool, scopeResults: [IDP.ScopeResult], statusCode: Int
    ) {
      self.requestID = requestID
      self.userID = userID
      self.user = user
      self.client = client
      self.consentRequired = consentRequired
      self.scopeResults = scopeResults
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      userID = try fields.string("user_id")
      user = try fields.value("user")
      client = try fields.value("client")
      consentRequired = try fields.bool("consent_required")
      scopeResults = try fields.value("scope_results")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("user_id", userID)
      try fields.value("user", user)
      try fields.value("client", client)
      try fields.bool("consent_required", consentRequired)
      try fields.value("scope_results", scopeResults)
      try fields.int("status_code", statusCode)
    }
  }
}
