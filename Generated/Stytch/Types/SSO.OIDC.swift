// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension SSO.OIDC {
  struct CreateConnectionRequest: OutgoingModel {
    var displayName: String?
    var identityProvider: SSO.IdentityProvider?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("display_name", displayName)
      try fields.valueIfPresent("identity_provider", identityProvider)
    }
  }

  /// The OIDC connection just created.
  public struct CreateConnectionResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// New OIDC connection.
    public var connection: SSO.OIDCConnection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: SSO.OIDCConnection? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }

  struct UpdateConnectionRequest: OutgoingModel {
    var displayName: String?
    var clientID: String?
    var clientSecret: String?
    var issuer: String?
    var authorizationURL: String?
    var tokenURL: String?
    var userinfoURL: String?
    var jwksURL: String?
    var identityProvider: SSO.IdentityProvider?
    var customScopes: String?
    var attributeMapping: [String: JSONValue]?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("display_name", displayName)
      try fields.stringIfPresent("client_id", clientID)
      try fields.stringIfPresent("client_secret", clientSecret)
      try fields.stringIfPresent("issuer", issuer)
      try fields.stringIfPresent("authorization_url", authorizationURL)
      try fields.stringIfPresent("token_url", tokenURL)
      try fields.stringIfPresent("userinfo_url", userinfoURL)
      try fields.stringIfPresent("jwks_url", jwksURL)
      try fields.valueIfPresent("identity_provider", identityProvider)
      try fields.stringIfPresent("custom_scopes", customScopes)
      try fields.objectIfPresent("attribute_mapping", attributeMapping)
    }
  }

  /// The OIDC connection after an update, with a warning if its metadata could not be read.
  public struct UpdateConnectionResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// OIDC connection as it is after the update.
    public var connection: SSO.OIDCConnection?
    /// Why the issuer's metadata could not be read, although the update itself succeeded.
    public var warning: String?

    /// Makes a value of its parts.
    public init(
      requestID: String, statusCode: Int, connection: SSO.OIDCConnection? = nil,
      warning: String? = nil
    ) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
      self.warning = warning
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
      warning = try fields.stringIfPresent("warning")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
      try fields.stringIfPresent("warning", warning)
    }
  }
}
