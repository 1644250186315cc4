// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension SSO.External {
  struct CreateConnectionRequest: OutgoingModel {
    var externalOrganizationID: String
    var externalConnectionID: String
    var displayName: String?
    var connectionImplicitRoleAssignments: [SSO.SAMLConnectionImplicitRoleAssignment]?
    var groupImplicitRoleAssignments: [SSO.SAMLGroupImplicitRoleAssignment]?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("external_organization_id", externalOrganizationID)
      try fields.string("external_connection_id", externalConnectionID)
      try fields.stringIfPresent("display_name", displayName)
      try fields.valueIfPresent(
        "connection_implicit_role_assignments", connectionImplicitRoleAssignments)
      try fields.valueIfPresent("group_implicit_role_assignments", groupImplicitRoleAssignments)
    }
  }

  /// The external SSO connection just created.
  public struct CreateConnectionResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// New external connection.
    public var connection: SSO.Connection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: SSO.Connection? = nil) {
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
    var externalConnectionImplicitRoleAssignments: [SSO.ConnectionImplicitRoleAssignment]?
    var externalGroupImplicitRoleAssignments: [SSO.GroupImplicitRoleAssignment]?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("display_name", displayName)
      try fields.valueIfPresent(
        "external_connection_implicit_role_assignments", externalConnectionImplicitRoleAssignments)
      try fields.valueIfPresent(
        "external_group_implicit_role_assignments", externalGroupImplicitRoleAssignments)
    }
  }

  /// The external SSO connection after an update.
  public struct UpdateConnectionResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// External connection as it is after the update.
    public var connection: SSO.Connection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: SSO.Connection? = nil) {
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
}
