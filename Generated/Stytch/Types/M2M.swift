// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension M2M {
  /// An M2M client, without its secrets.
  public struct M2MClient: Model {
    /// ID of the M2M client.
    public var clientID: String
    /// Name of the client, for people.
    public var clientName: String
    /// What the client is for, in words.
    public var clientDescription: String
    /// `active`, or `inactive` if the client can get no tokens.
    public var status: M2MClientStatus
    /// Scopes the client has.
    public var scopes: [String]
    /// Last four characters of the current secret.
    public var clientSecretLastFour: String
    /// Data of your application on the client, free-form JSON.
    public var trustedMetadata: [String: JSONValue]?
    /// Last four characters of the next secret; null unless a rotation is under way.
    public var nextClientSecretLastFour: String?

    /// Makes a value of its parts.
    public init(
      clientID: String, clientName: String, clientDescription: String, status: M2MClientStatus,
      scopes: [String], clientSecretLastFour: String, trustedMetadata: [String: JSONValue]? = nil,
      nextClientSecretLastFour: String? = nil
    ) {
      self.clientID = clientID
      self.clientName = clientName
      self.clientDescription = clientDescription
      self.status = status
      self.scopes = scopes
      self.clientSecretLastFour = clientSecretLastFour
      self.trustedMetadata = trustedMetadata
      self.nextClientSecretLastFour = nextClientSecretLastFour
    }
    public init(fields: FieldReader) throws {
      clientID = try fields.string("client_id")
      clientName = try fields.string("client_name")
      clientDescription = try fields.string("client_description")
      status = try fields.value("status")
      scopes = try fields.strings("scopes")
      clientSecretLastFour = try fields.string("client_secret_last_four")
      trustedMetadata = try fields.objectIfPresent("trusted_metadata")
      nextClientSecretLastFour = try fields.stringIfPresent("next_client_secret_last_four")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("client_name", clientName)
      try fields.string("client_description", clientDescription)
      try fields.value("status", status)
      try fields.strings("scopes", scopes)
      try fields.string("client_secret_last_four", clientSecretLastFour)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.stringIfPresent("next_client_secret_last_four", nextClientSecretLastFour)
    }
  }

  /// A new M2M client, with its secret.
  public struct M2MClientWithClientSecret: Model {
    /// ID of the new M2M client.
    public var clientID: String
    /// The client's secret. Shown this once only: store it safely; a lost one has to be rotated.
    public var clientSecret: String
    /// Name of the client, for people.
    public var clientName: String
    /// What the client is for, in words.
    public var clientDescription: String
    /// `active`, or `inactive` if the client can get no tokens.
    public var status: M2MClientStatus
    /// Scopes the client has.
    public var scopes: [String]
    /// Last four characters of `client_secret`.
    public var clientSecretLastFour: String
    /// Data of your application on the client, free-form JSON.
    public var trustedMetadata: [String: JSONValue]?
    /// Last four characters of the next secret; null unless a rotation is under way.
    public var nextClientSecretLastFour: String?

    /// Makes a value of its parts.
    public init(
      clientID: String, clientSecret: String, clientName: String, clientDescription: String,
      status: M2MClientStatus, scopes: [String], clientSecretLastFour: String,
      trustedMetadata: [String: JSONValue]? = nil, nextClientSecretLastFour: String? = nil
    ) {
      self.clientID = clientID
      self.clientSecret = clientSecret
      self.clientName = clientName
      self.clientDescription = clientDescription
      self.status = status
      self.scopes = scopes
      self.clientSecretLastFour = clientSecretLastFour
      self.trustedMetadata = trustedMetadata
      self.nextClientSecretLastFour = nextClientSecretLastFour
    }
    public init(fields: FieldReader) throws {
      clientID = try fields.string("client_id")
      clientSecret = try fields.string("client_secret")
      clientName = try fields.string("client_name")
      clientDescription = try fields.string("client_description")
      status = try fields.value("status")
      scopes = try fields.strings("scopes")
      clientSecretLastFour = try fields.string("client_secret_last_four")
      trustedMetadata = try fields.objectIfPresent("trusted_metadata")
      nextClientSecretLastFour = try fields.stringIfPresent("next_client_secret_last_four")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("client_secret", clientSecret)
      try fields.string("client_name", clientName)
      try fields.string("client_description", clientDescription)
      try fields.value("status", status)
      try fields.strings("scopes", scopes)
      try fields.string("client_secret_last_four", clientSecretLastFour)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.stringIfPresent("next_client_secret_last_four", nextClientSecretLastFour)
    }
  }

  /// An M2M client whose secret is being rotated, with its next secret.
  public struct M2MClientWithNextClientSecret: Model {
    /// ID of the M2M client.
    public var clientID: String
    /// The secret to change over to. Shown this once only: store it safely; if it is lost, another
    /// rotation is needed.
    public var nextClientSecret: String
    /// Name of the client, for people.
    public var clientName: String
    /// What the client is for, in words.
    public var clientDescription: String
    /// `active`, or `inactive` if the client can get no tokens.
    public var status: M2MClientStatus
    /// Scopes the client has.
    public var scopes: [String]
    /// Last four characters of the current secret, which stays valid for now.
    public var clientSecretLastFour: String
    /// Data of your application on the client, free-form JSON.
    public var trustedMetadata: [String: JSONValue]?
    /// Last four characters of `next_client_secret`.
    public var nextClientSecretLastFour: String?

    /// Makes a value of its parts.
    public init(
      clientID: String, nextClientSecret: String, clientName: String, clientDescription: String,
      status: M2MClientStatus, scopes: [String], clientSecretLastFour: String,
      trustedMetadata: [String: JSONValue]? = nil, nextClientSecretLastFour: String? = nil
    ) {
      self.clientID = clientID
      self.nextClientSecret = nextClientSecret
      self.clientName = clientName
      self.clientDescription = clientDescription
      self.status = status
      self.scopes = scopes
      self.clientSecretLastFour = clientSecretLastFour
      self.trustedMetadata = trustedMetadata
      self.nextClientSecretLastFour = nextClientSecretLastFour
    }
    public init(fields: FieldReader) throws {
      clientID = try fields.string("client_id")
      nextClientSecret = try fields.string("next_client_secret")
      clientName = try fields.string("client_name")
      clientDescription = try fields.string("client_description")
      status = try fields.value("status")
      scopes = try fields.strings("scopes")
      clientSecretLastFour = try fields.string("client_secret_last_four")
      trustedMetadata = try fields.objectIfPresent("trusted_metadata")
      nextClientSecretLastFour = try fields.stringIfPresent("next_client_secret_last_four")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("client_id", clientID)
      try fields.string("next_client_secret", nextClientSecret)
      try fields.string("client_name", clientName)
      try fields.string("client_description", clientDescription)
      try fields.value("status", status)
      try fields.strings("scopes", scopes)
      try fields.string("client_secret_last_four", clientSecretLastFour)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.stringIfPresent("next_client_secret_last_four", nextClientSecretLastFour)
    }
  }

  /// The filters of an M2M client search.
  public struct M2MSearchQuery: Model {
    /// Whether all operands must match or any one of them.
    public var `operator`: M2MSearchQueryOperator
    /// The filters, each with the values to match; an empty list matches every client.
    public var operands: [[String: JSONValue]]

    /// Makes a value of its parts.
    public init(operator: M2MSearchQueryOperator, operands: [[String: JSONValue]]) {
      self.`operator` = `operator`
      self.operands = operands
    }
    public init(fields: FieldReader) throws {
      `operator` = try fields.value("operator")
      operands = try fields.value("operands")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("operator", `operator`)
      try fields.value("operands", operands)
    }
  }

  /// The size of an M2M client search's result and the way to its next page.
  public struct ResultsMetadata: Model {
    /// Number of clients found, on all pages; -1 if totals are turned off for the workspace.
    public var total: Int
    /// Cursor of the next page; null or absent on the last one.
    public var nextCursor: String?

    /// Makes a value of its parts.
    public init(total: Int, nextCursor: String? = nil) {
      self.total = total
      self.nextCursor = nextCursor
    }
    public init(fields: FieldReader) throws {
      total = try fields.int("total")
      nextCursor = try fields.stringIfPresent("next_cursor")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("total", total)
      try fields.stringIfPresent("next_cursor", nextCursor)
    }
  }

  /// How the filters of an M2M client search combine: `AND` wants all of them to match, `OR` at
  /// least one.
  public struct M2MSearchQueryOperator: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let or = Self(rawValue: "OR")
    public static let and = Self(rawValue: "AND")
  }

  /// Whether an M2M client can get tokens: `active` or `inactive`.
  public typealias UpdateRequestStatus = M2MClientStatus

  /// Whether a client can get tokens.
  public struct M2MClientStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let active = Self(rawValue: "active")
    public static let inactive = Self(rawValue: "inactive")
  }
}
