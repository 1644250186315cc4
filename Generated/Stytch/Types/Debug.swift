// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Debug {
  /// Body of the call that identifies the credentials' project; it has no properties.
  public struct WhoamiRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The project that the request's credentials belong to.
  public struct WhoamiResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the project.
    public var projectID: String
    /// Name reported along with the project ID.
    public var name: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, projectID: String, name: String, statusCode: Int) {
      self.requestID = requestID
      self.projectID = projectID
      self.name = name
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      projectID = try fields.string("project_id")
      name = try fields.string("name")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("project_id", projectID)
      try fields.string("name", name)
      try fields.int("status_code", statusCode)
    }
  }
}
