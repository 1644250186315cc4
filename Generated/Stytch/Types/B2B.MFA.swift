// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.MFA {
  /// What a member has set up for MFA.
  public struct MemberOptions: Model {
    /// Phone number that the member uses for MFA passcodes by SMS.
    public var mfaPhoneNumber: String
    /// ID of the authenticator app (TOTP) registration that the member uses for MFA.
    public var totpRegistrationID: String

    /// Makes a value of its parts.
    public init(mfaPhoneNumber: String, totpRegistrationID: String) {
      self.mfaPhoneNumber = mfaPhoneNumber
      self.totpRegistrationID = totpRegistrationID
    }
    public init(fields: FieldReader) throws {
      mfaPhoneNumber = try fields.string("mfa_phone_number")
      totpRegistrationID = try fields.string("totp_registration_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("mfa_phone_number", mfaPhoneNumber)
      try fields.string("totp_registration_id", totpRegistrationID)
    }
  }

  /// The MFA step that a member still has to complete, and the means for it.
  public struct MFARequired: Model {
    /// What the member can complete MFA with.
    public var memberOptions: MemberOptions?
    /// `sms_otp` if a passcode was just sent to the member's phone, null if not; discovery
    /// authenticate and list calls never send one.
    public var secondaryAuthInitiated: String?

    /// Makes a value of its parts.
    public init(memberOptions: MemberOptions? = nil, secondaryAuthInitiated: String? = nil) {
      self.memberOptions = memberOptions
      self.secondaryAuthInitiated = secondaryAuthInitiated
    }
    public init(fields: FieldReader) throws {
      memberOptions = try fields.valueIfPresent("member_options")
      secondaryAuthInitiated = try fields.stringIfPresent("secondary_auth_initiated")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("member_options", memberOptions)
      try fields.stringIfPresent("secondary_auth_initiated", secondaryAuthInitiated)
    }
  }

  /// A change to whether a member needs a second factor.
  ///
  /// - `enroll`: they need one from now on
  /// - `unenroll`: they need none any more
  public struct SetMFAEnrollment: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let enroll = Self(rawValue: "enroll")
    public static let unenroll = Self(rawValue: "unenroll")
  }
}
