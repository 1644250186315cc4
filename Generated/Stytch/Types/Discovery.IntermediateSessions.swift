// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Discovery.IntermediateSessions {
  struct ExchangeRequest: OutgoingModel {
    var intermediateSessionToken: String
    var organizationID: String
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var locale: Discovery.ExchangeRequestLocale?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.string("organization_id", organizationID)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("locale", locale)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The member's session in the chosen organization, or what is still missing for one.
  public struct ExchangeResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member in the chosen organization.
    public var memberID: String
    /// Secret token of the session, if `member_authenticated` is true.
    public var sessionToken: String
    /// JWT of the session, valid for 5 minutes, if `member_authenticated` is true.
    public var sessionJWT: String
    /// The member in the chosen organization.
    public var member: Organizations.Member
    /// The organization that the user chose.
    public var organization: Organizations.Organization
    /// Whether the login is complete; if false, primary authentication or MFA is missing.
    public var memberAuthenticated: Bool
    /// If not empty, the token from the request, to pass to the step still missing; good for 10
    /// minutes by default.
    public var intermediateSessionToken: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The session, if `member_authenticated` is true.
    public var memberSession: B2B.Sessions.MemberSession?
    /// MFA that is still to be completed, and the member's options for it.
    public var mfaRequired: B2B.MFA.MFARequired?
    /// Primary authentication that is still to be completed; null if none.
    public var primaryRequired: B2B.Sessions.PrimaryRequired?
    /// The member's device, if the `telemetry_id` led to a fingerprint.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, sessionToken: String, sessionJWT: String,
      member: Organizations.Member, organization: Organizations.Organization,
      memberAuthenticated: Bool, intermediateSessionToken: String, statusCode: Int,
      memberSession: B2B.Sessions.MemberSession? = nil, mfaRequired: B2B.MFA.MFARequired? = nil,
      primaryRequired: B2B.Sessions.PrimaryRequired? = nil, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.member = member
      self.organization = organization
      self.memberAuthenticated = memberAuthenticated
      self.intermediateSessionToken = intermediateSessionToken
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.mfaRequired = mfaRequired
      self.primaryRequired = primaryRequired
      self.memberDevice = memberDevice
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      member = try fields.value("member")
      organization = try fields.value("organization")
      memberAuthenticated = try fields.bool("member_authenticated")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      mfaRequired = try fields.valueIfPresent("mfa_required")
      primaryRequired = try fields.valueIfPresent("primary_required")
      memberDevice = try fields.valueIfPresent("member_device")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("mfa_required", mfaRequired)
      try fields.valueIfPresent("primary_required", primaryRequired)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }
}
