// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension M2M.Clients {
  struct CreateRequest: OutgoingModel {
    var scopes: [String]
    var clientID: String?
    var clientSecret: String?
    var clientName: String?
    var clientDescription: String?
    var trustedMetadata: [String: JSONValue]?
    func write(to fields: inout FieldWriter) throws {
      try fields.strings("scopes", scopes)
      try fields.stringIfPresent("client_id", clientID)
      try fields.stringIfPresent("client_secret", clientSecret)
      try fields.stringIfPresent("client_name", clientName)
      try fields.stringIfPresent("client_description", clientDescription)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
    }
  }

  /// The M2M client that was created.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The new client, with its secret.
    public var m2mClient: M2M.M2MClientWithClientSecret
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, m2mClient: M2M.M2MClientWithClientSecret, statusCode: Int) {
      self.requestID = requestID
      self.m2mClient = m2mClient
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      m2mClient = try fields.value("m2m_client")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("m2m_client", m2mClient)
      try fields.int("status_code", statusCode)
    }
  }

  /// Confirms that an M2M client was deleted.
  public struct DeleteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID that the deleted client had.
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

  /// Body of the call that fetches an M2M client; it has no properties.
  public struct GetRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The M2M client that was asked for.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The client, without its secret.
    public var m2mClient: M2M.M2MClient
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, m2mClient: M2M.M2MClient, statusCode: Int) {
      self.requestID = requestID
      self.m2mClient = m2mClient
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      m2mClient = try fields.value("m2m_client")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("m2m_client", m2mClient)
      try fields.int("status_code", statusCode)
    }
  }

  struct SearchRequest: OutgoingModel {
    var cursor: String?
    var limit: Int?
    var query: M2M.M2MSearchQuery?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("cursor", cursor)
      try fields.intIfPresent("limit", limit)
      try fields.valueIfPresent("query", query)
    }
  }

  /// A page of the M2M clients that a search found.
  public struct SearchResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The clients on this page, without their secrets.
    public var m2mClients: [M2M.M2MClient]
    /// The total and the cursor of the next page.
    public var resultsMetadata: M2M.ResultsMetadata
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, m2mClients: [M2M.M2MClient], resultsMetadata: M2M.ResultsMetadata,
      statusCode: Int
    ) {
      self.requestID = requestID
      self.m2mClients = m2mClients
      self.resultsMetadata = resultsMetadata
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      m2mClients = try fields.value("m2m_clients")
      resultsMetadata = try fields.value("results_metadata")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("m2m_clients", m2mClients)
      try fields.value("results_metadata", resultsMetadata)
      try fields.int("status_code", statusCode)
    }
  }

  struct UpdateRequest: OutgoingModel {
    var clientName: String?
    var clientDescription: String?
    var status: M2M.M2MClientStatus?
    var scopes: [String]?
    var trustedMetadata: [String: JSONValue]?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("client_name", clientName)
      try fields.stringIfPresent("client_description", clientDescription)
      try fields.valueIfPresent("status", status)
      try fields.stringsIfPresent("scopes", scopes)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
    }
  }

  /// The M2M client that was updated.
  public struct UpdateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The client that was updated, without its secret.
    public var m2mClient: M2M.M2MClient
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, m2mClient: M2M.M2MClient, statusCode: Int) {
      self.requestID = requestID
      self.m2mClient = m2mClient
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      m2mClient = try fields.value("m2m_client")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("m2m_client", m2mClient)
      try fields.int("status_code", statusCode)
    }
  }
}

extension M2M.Clients.Secrets {
  struct RotateCancelRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// The M2M client whose secret rotation was canceled.
  public struct RotateCancelResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The client, which keeps its current secret.
    public var m2mClient: M2M.M2MClient
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, m2mClient: M2M.M2MClient, statusCode: Int) {
      self.requestID = requestID
      self.m2mClient = m2mClient
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      m2mClient = try fields.value("m2m_client")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("m2m_client", m2mClient)
      try fields.int("status_code", statusCode)
    }
  }

  struct RotateRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// The M2M client whose secret rotation was completed.
  public struct RotateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The client, whose next secret is now the current one.
    public var m2mClient: M2M.M2MClient
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, m2mClient: M2M.M2MClient, statusCode: Int) {
      self.requestID = requestID
      self.m2mClient = m2mClient
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      m2mClient = try fields.value("m2m_client")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("m2m_client", m2mClient)
      try fields.int("status_code", statusCode)
    }
  }

  struct RotateStartRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// The M2M client whose secret rotation was started.
  public struct RotateStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The client, with its next secret.
    public var m2mClient: M2M.M2MClientWithNextClientSecret
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, m2mClient: M2M.M2MClientWithNextClientSecret, statusCode: Int) {
      self.requestID = requestID
      self.m2mClient = m2mClient
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      m2mClient = try fields.value("m2m_client")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("m2m_client", m2mClient)
      try fields.int("status_code", statusCode)
    }
  }
}
