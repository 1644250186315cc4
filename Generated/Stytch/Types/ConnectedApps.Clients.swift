// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ConnectedApps.Clients {
  struct CreateRequest: OutgoingModel {
    var clientType: ConnectedApps.ClientType
    var clientName: String?
    var clientDescription: String?
    var redirectURLs: [String]?
    var fullAccessAllowed: Bool?
    var accessTokenExpiryMinutes: Int?
    var accessTokenCustomAudience: String?
    var accessTokenTemplateContent: String?
    var postLogoutRedirectURLs: [String]?
    var logoURL: String?
    var bypassConsentForOfflineAccess: Bool?
    func write(to fields: inout FieldWriter) throws {
      try fields.value("client_type", clientType)
      try fields.stringIfPresent("client_name", clientName)
      try fields.stringIfPresent("client_description", clientDescription)
      try fields.stringsIfPresent("redirect_urls", redirectURLs)
      try fields.boolIfPresent("full_access_allowed", fullAccessAllowed)
      try fields.intIfPresent("access_token_expiry_minutes", accessTokenExpiryMinutes)
      try fields.stringIfPresent("access_token_custom_audience", accessTokenCustomAudience)
      try fields.stringIfPresent("access_token_template_content", accessTokenTemplateContent)
      try fields.stringsIfPresent("post_logout_redirect_urls", postLogoutRedirectURLs)
      try fields.stringIfPresent("logo_url", logoURL)
      try fields.boolIfPresent("bypass_consent_for_offline_access", bypassConsentForOfflineAccess)
    }
  }

  /// Result of creating a Connected App, the only one that holds its secret.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The new app, with its secret if its type has one.
    public var connectedApp: ConnectedApps.ConnectedAppWithClientSecret
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, connectedApp: ConnectedApps.ConnectedAppWithClientSecret, statusCode: Int
    ) {
      self.requestID = requestID
      self.connectedApp = connectedApp
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApp = try fields.value("connected_app")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_app", connectedApp)
      try fields.int("status_code", statusCode)
    }
  }

  /// Result of deleting a Connected App.
  public struct DeleteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// Client ID of the deleted app.
    public var clientID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, clientID: String, statusCode: Int) {
      self.requestID = requestID
      self.clientID = clientID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      clientID = try fields.string("client_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("client_id", clientID)
      try fields.int("status_code", statusCode)
    }
  }

  /// Input of the call that reads a Connected App; it has no fields.
  public struct GetRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// Result of reading a Connected App.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The app asked for, without its secret.
    public var connectedApp: ConnectedApps.ConnectedApp
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, connectedApp: ConnectedApps.ConnectedApp, statusCode: Int) {
      self.requestID = requestID
      self.connectedApp = connectedApp
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApp = try fields.value("connected_app")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_app", connectedApp)
      try fields.int("status_code", statusCode)
    }
  }

  struct SearchRequest: OutgoingModel {
    var cursor: String?
    var limit: Int?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("cursor", cursor)
      try fields.intIfPresent("limit", limit)
    }
  }

  /// One page of a Connected Apps search.
  public struct SearchResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The apps on this page.
    public var connectedApps: [ConnectedApps.ConnectedApp]
    /// Total number of apps, and the cursor of the next page.
    public var resultsMetadata: ConnectedApps.ResultsMetadata
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, connectedApps: [ConnectedApps.ConnectedApp],
      resultsMetadata: ConnectedApps.ResultsMetadata, statusCode: Int
    ) {
      self.requestID = requestID
      self.connectedApps = connectedApps
      self.resultsMetadata = resultsMetadata
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApps = try fields.value("connected_apps")
      resultsMetadata = try fields.value("results_metadata")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_apps", connectedApps)
      try fields.value("results_metadata", resultsMetadata)
      try fields.int("status_code", statusCode)
    }
  }

  struct UpdateRequest: OutgoingModel {
    var clientName: String?
    var clientDescription: String?
    var redirectURLs: [String]?
    var fullAccessAllowed: Bool?
    var accessTokenExpiryMinutes: Int?
    var accessTokenCustomAudience: String?
    var accessTokenTemplateContent: String?
    var postLogoutRedirectURLs: [String]?
    var logoURL: String?
    var bypassConsentForOfflineAccess: Bool?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("client_name", clientName)
      try fields.stringIfPresent("client_description", clientDescription)
      try fields.stringsIfPresent("redirect_urls", redirectURLs)
      try fields.boolIfPresent("full_access_allowed", fullAccessAllowed)
      try fields.intIfPresent("access_token_expiry_minutes", accessTokenExpiryMinutes)
      try fields.stringIfPresent("access_token_custom_audience", accessTokenCustomAudience)
      try fields.stringIfPresent("access_token_template_content", accessTokenTemplateContent)
      try fields.stringsIfPresent("post_logout_redirect_urls", postLogoutRedirectURLs)
      try fields.stringIfPresent("logo_url", logoURL)
      try fields.boolIfPresent("bypass_consent_for_offline_access", bypassConsentForOfflineAccess)
    }
  }

  /// Result of changing a Connected App.
  public struct UpdateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The app as it is after the change.
    public var connectedApp: ConnectedApps.ConnectedApp
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, connectedApp: ConnectedApps.ConnectedApp, statusCode: Int) {
      self.requestID = requestID
      self.connectedApp = connectedApp
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApp = try fields.value("connected_app")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_app", connectedApp)
      try fields.int("status_code", statusCode)
    }
  }
}

extension ConnectedApps.Clients.Secrets {
  struct RotateCancelRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// Result of canceling the rotation of a Connected App's secret.
  public struct RotateCancelResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The app, back to its old secret alone.
    public var connectedApp: ConnectedApps.ConnectedApp
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, connectedApp: ConnectedApps.ConnectedApp, statusCode: Int) {
      self.requestID = requestID
      self.connectedApp = connectedApp
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApp = try fields.value("connected_app")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_app", connectedApp)
      try fields.int("status_code", statusCode)
    }
  }

  struct RotateRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// Result of completing the rotation of a Connected App's secret.
  public struct RotateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The app, for which only the new secret is valid now.
    public var connectedApp: ConnectedApps.ConnectedApp
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, connectedApp: ConnectedApps.ConnectedApp, statusCode: Int) {
      self.requestID = requestID
      self.connectedApp = connectedApp
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApp = try fields.value("connected_app")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_app", connectedApp)
      try fields.int("status_code", statusCode)
    }
  }

  struct RotateStartRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// Result of starting the rotation of a Connected App's secret, the only one that holds the new
  /// secret.
  public struct RotateStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The app, with its new secret.
    public var connectedApp: ConnectedApps.ConnectedAppWithNextClientSecret
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, connectedApp: ConnectedApps.ConnectedAppWithNextClientSecret,
      statusCode: Int
    ) {
      self.requestID = requestID
      self.connectedApp = connectedApp
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectedApp = try fields.value("connected_app")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("connected_app", connectedApp)
      try fields.int("status_code", statusCode)
    }
  }
}
