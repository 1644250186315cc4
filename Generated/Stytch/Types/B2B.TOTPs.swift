// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.TOTPs {
  struct AuthenticateRequest: OutgoingModel {
    var organizationID: String
    var memberID: String
    var code: String
    var intermediateSessionToken: String?
    var sessionToken: String?
    var sessionJWT: String?
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var setMFAEnrollment: B2B.MFA.SetMFAEnrollment?
    var setDefaultMFA: Bool?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
      try fields.string("code", code)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.valueIfPresent("set_mfa_enrollment", setMFAEnrollment)
      try fields.boolIfPresent("set_default_mfa", setDefaultMFA)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The member session that a TOTP code gave.
  public struct AuthenticateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who was authenticated.
    public var memberID: String
    /// The member who was authenticated.
    public var member: Organizations.Member
    /// The organization the member logged in to.
    public var organization: Organizations.Organization
    /// Secret token of the resulting member session.
    public var sessionToken: String
    /// JWT of the resulting member session; it lasts five minutes.
    public var sessionJWT: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The resulting member session, with TOTP among its factors.
    public var memberSession: B2B.Sessions.MemberSession?
    /// The member's device, if a valid `telemetry_id` was sent and its lookup had results.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, sessionToken: String, sessionJWT: String,
      statusCode: Int, memberSession: B2B.Sessions.MemberSession? = nil,
      memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
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
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }

  struct CreateRequest: OutgoingModel {
    var organizationID: String
    var memberID: String
    var expirationMinutes: Int?
    var intermediateSessionToken: String?
    var sessionToken: String?
    var sessionJWT: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
      try fields.intIfPresent("expiration_minutes", expirationMinutes)
      try fields.stringIfPresent("intermediate_session_token", intermediateSessionToken)
      try fields.stringIfPresent("session_token", sessionToken)
      try fields.stringIfPresent("session_jwt", sessionJWT)
    }
  }

  /// A member's new TOTP registration: what the authenticator app needs, and recovery codes.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member who registers.
    public var memberID: String
    /// ID of the new TOTP registration.
    public var totpRegistrationID: String
    /// TOTP key for the authenticator app, for members who cannot scan the QR code.
    public var secret: String
    /// Base64-encoded image of the QR code to scan with the authenticator app.
    public var qrCode: String
    /// Recovery codes for the member to keep in case the authenticator app is lost.
    public var recoveryCodes: [String]
    /// The member who registers.
    public var member: Organizations.Member
    /// The member's organization.
    public var organization: Organizations.Organization
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, totpRegistrationID: String, secret: String,
      qrCode: String, recoveryCodes: [String], member: Organizations.Member,
      organization: Organizations.Organization, statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.totpRegistrationID = totpRegistrationID
      self.secret = secret
      self.qrCode = qrCode
      self.recoveryCodes = recoveryCodes
      self.member = member
      self.organization = organization
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      totpRegistrationID = try fields.string("totp_registration_id")
      secret = try fields.string("secret")
      qrCode = try fields.string("qr_code")
      recoveryCodes = try fields.strings("recovery_codes")
      member = try fields.value("member")
      organization = try fields.value("organization")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.string("totp_registration_id", totpRegistrationID)
      try fields.string("secret", secret)
      try fields.string("qr_code", qrCode)
      try fields.strings("recovery_codes", recoveryCodes)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.int("status_code", statusCode)
    }
  }

  struct MigrateRequest: OutgoingModel {
    var organizationID: String
    var memberID: String
    var secret: String
    var recoveryCodes: [String]
    func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("member_id", memberID)
      try fields.string("secret", secret)
      try fields.strings("recovery_codes", recoveryCodes)
    }
  }

  /// The TOTP registration that was imported for a member.
  public struct MigrateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the member the TOTP belongs to.
    public var memberID: String
    /// The member the TOTP belongs to.
    public var member: Organizations.Member
    /// The member's organization.
    public var organization: Organizations.Organization
    /// ID of the imported TOTP registration.
    public var totpRegistrationID: String
    /// The member's recovery codes, imported or newly made.
    public var recoveryCodes: [String]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, member: Organizations.Member,
      organization: Organizations.Organization, totpRegistrationID: String, recoveryCodes: [String],
      statusCode: Int
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.member = member
      self.organization = organization
      self.totpRegistrationID = totpRegistrationID
      self.recoveryCodes = recoveryCodes
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      memberID = try fields.string("member_id")
      member = try fields.value("member")
      organization = try fields.value("organization")
      totpRegistrationID = try fields.string("totp_registration_id")
      recoveryCodes = try fields.strings("recovery_codes")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("member_id", memberID)
      try fields.value("member", member)
      try fields.value("organization", organization)
      try fields.string("totp_registration_id", totpRegistrationID)
      try fields.strings("recovery_codes", recoveryCodes)
      try fields.int("status_code", statusCode)
    }
  }
}
