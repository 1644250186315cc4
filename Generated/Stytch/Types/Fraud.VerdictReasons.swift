// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Fraud.VerdictReasons {
  struct ListRequest: OutgoingModel {
    var overridesOnly: Bool?
    func write(to fields: inout FieldWriter) throws {
      try fields.boolIfPresent("overrides_only", overridesOnly)
    }
  }

  /// The verdict reasons that can be overridden.
  public struct ListResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The reasons, each with its default action and its override, if any.
    public var verdictReasonActions: [Fraud.VerdictReasonAction]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, verdictReasonActions: [Fraud.VerdictReasonAction], statusCode: Int
    ) {
      self.requestID = requestID
      self.verdictReasonActions = verdictReasonActions
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      verdictReasonActions = try fields.value("verdict_reason_actions")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("verdict_reason_actions", verdictReasonActions)
      try fields.int("status_code", statusCode)
    }
  }

  struct OverrideRequest: OutgoingModel {
    var verdictReason: String
    var overrideAction: Fraud.OverrideRequestAction
    var overrideDescription: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("verdict_reason", verdictReason)
      try fields.value("override_action", overrideAction)
      try fields.stringIfPresent("override_description", overrideDescription)
    }
  }

  /// The override that was set.
  public struct OverrideResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The verdict reason with its new override.
    public var verdictReasonAction: Fraud.VerdictReasonAction
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, verdictReasonAction: Fraud.VerdictReasonAction, statusCode: Int
    ) {
      self.requestID = requestID
      self.verdictReasonAction = verdictReasonAction
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      verdictReasonAction = try fields.value("verdict_reason_action")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("verdict_reason_action", verdictReasonAction)
      try fields.int("status_code", statusCode)
    }
  }
}
