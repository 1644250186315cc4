// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.Impersonation {
  struct AuthenticateRequest: OutgoingModel {
    var impersonationToken: String
    func write(to fields: inout FieldWriter) throws {
      try fields.string("impersonation_token", impersonationToken)
    }
  }

  /// The session as the impersonated member; it is always a full one.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the impersonated member.
    public var memberID: String
    /// ID of the impersonated member's organization.
    public var organizationID: String
    /// The impersonated member.
    public var member: Organizations.Member
    /// Secret token of the impersonated session; treat it like a password.
    public var sessionToken: String
    /// JWT of the impersonated session, valid for 5 minutes.
    public var sessionJWT: String
    /// The impersonated member's organization.
    public var organization: Organizations.Organization
    /// Of no use here: impersonation never ends in an intermediate session.
    public var intermediateSessionToken: String
    /// Always true, since impersonation gives a full session.
    public var memberAuthenticated: Bool
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The session as the impersonated member; it lasts 60 minutes.
    public var memberSession: B2B.Sessions.MemberSession?
    /// Of no use here: impersonation never asks for MFA.
    public var mfaRequired: B2B.MFA.MFARequired?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, organizationID: String, member: Organizations.Member,
      sessionToken: String, sessionJWT: String, organization: Organizations.Organization,
      intermediateSessionToken: String, memberAuthenticated: Bool, statusCode: Int,
      memberSession: B2B.Sessions.MemberSession? = nil, mfaRequired: B2B.MFA.MFARequired? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.organizationID = organizationID
      self.member = member
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.organization = organization
      self.intermediateSessionToken = intermediateSessionToken
      self.memberAuthenticated = memberAuthenticated
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.mfaRequired = mfaRequired
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      organizationID = try fields.string("organization_id")
      member = try fields.value("member")
      sessionToken = try fields.string("session_token")
      sessionJWT = try fields.string("session_jwt")
      organization = try fields.value("organization")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      memberAuthenticated = try fields.bool("member_authenticated")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      mfaRequired = try fields.valueIfPresent("mfa_required")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("organization_id", organizationID)
      try fields.value("member", member)
      try fields.string("session_token", sessionToken)
      try fields.string("session_jwt", sessionJWT)
      try fields.value("organization", organization)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("mfa_required", mfaRequired)
    }
  }
}
