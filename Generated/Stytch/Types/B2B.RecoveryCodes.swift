// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.RecoveryCodes {
  /// Parameters for reading a member's recovery codes; both are in the path, so it has no
  /// properties.
  public struct GetRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The recovery codes of a member, with the member and the organization.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member the codes belong to.
    public var memberID: String
    /// The member the codes belong to.
    public var member: Organizations.Member
    /// The member's organization.
    public var organization: Organizations.Organization
    /// Recovery codes that are still active; each can stand in for the second factor once.
    public var recoveryCodes: [String]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, recoveryCodes: [String], statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.recoveryCodes = recoveryCodes
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      recoveryCodes = try fields.strings("recovery_codes")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.strings("recovery_codes", recoveryCodes)
      try fields.int("status_code", statusCode)
    }
  }

  struct RecoverRequest: OutgoingModel {
    var organizationID: String
    var memberID: String
    var recoveryCode: String
    var intermediateSessionToken: String?
    var sessionToken: String?
    var sessionJWT: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
      try fields.string("recovery_code", recoveryCode)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The member session that a recovery code gave, and how many codes are left.
  public struct RecoverResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who used the code.
    public var memberID: String
    /// The member who used the code.
    public var member: Organizations.Member
    /// The organization the member logged in to.
    public var organization: Organizations.Organization
    /// Secret token of the resulting member session.
    public var sessionToken: String
    /// JWT of the resulting member session; it lasts five minutes.
    public var sessionJWT: String
    /// How many unused recovery codes the member still has.
    public var recoveryCodesRemaining: Int
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The resulting member session.
    public var memberSession: B2B.Sessions.MemberSession?
    /// The member's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, sessionToken: String, sessionJWT: String,
      recoveryCodesRemaining: Int, statusCode: Int,
      memberSession: B2B.Sessions.MemberSession? = nil, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.recoveryCodesRemaining = recoveryCodesRemaining
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      recoveryCodesRemaining = try fields.int("recovery_codes_remaining")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.int("recovery_codes_remaining", recoveryCodesRemaining)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  struct RotateRequest: OutgoingModel {
    var organizationID: String
    var memberID: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
    }
  }

  /// The new recovery codes of a member, with the member and the organization.
  public struct RotateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member whose codes were replaced.
    public var memberID: String
    /// The member whose codes were replaced.
    public var member: Organizations.Member
    /// The member's organization.
    public var organization: Organizations.Organization
    /// The new recovery codes; all earlier ones no longer work.
    public var recoveryCodes: [String]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, recoveryCodes: [String], statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.recoveryCodes = recoveryCodes
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      recoveryCodes = try fields.strings("recovery_codes")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.strings("recovery_codes", recoveryCodes)
      try fields.int("status_code", statusCode)
    }
  }
}
