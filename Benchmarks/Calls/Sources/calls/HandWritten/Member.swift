import Foundation
import SDKRuntime

struct Member: Decodable {
  let organizationID: String
  let memberID: String
  let emailAddress: String
  let status: String
  let name: String
  let ssoRegistrations: [SSORegistration]
  let isBreakglass: Bool
  let memberPasswordID: String
  let oauthRegistrations: [OAuthRegistration]
  let emailAddressVerified: Bool
  let mfaPhoneNumberVerified: Bool
  let isAdmin: Bool
  let totpRegistrationID: String
  let retiredEmailAddresses: [RetiredEmail]
  let isLocked: Bool
  let mfaEnrolled: Bool
  let mfaPhoneNumber: String
  let defaultMFAMethod: String
  let roles: [MemberRole]
  let trustedMetadata: [String: JSONValue]?
  let untrustedMetadata: [String: JSONValue]?
  let createdAt: Date?
  let updatedAt: Date?
  let scimRegistration: SCIMRegistration?
  let externalID: String?
  let lockCreatedAt: Date?
  let lockExpiresAt: Date?

  enum CodingKeys: String, CodingKey {
    case organizationID = "organization_id"
    case memberID = "member_id"
    case emailAddress = "email_address"
    case status
    case name
    case ssoRegistrations = "sso_registrations"
    case isBreakglass = "is_breakglass"
    case memberPasswordID = "member_password_id"
    case oauthRegistrations = "oauth_registrations"
    case emailAddressVerified = "email_address_verified"
    case mfaPhoneNumberVerified = "mfa_phone_number_verified"
    case isAdmin = "is_admin"
    case totpRegistrationID = "totp_registration_id"
    case retiredEmailAddresses = "retired_email_addresses"
    case isLocked = "is_locked"
    case mfaEnrolled = "mfa_enrolled"
    case mfaPhoneNumber = "mfa_phone_number"
    case defaultMFAMethod = "default_mfa_method"
    case roles
    case trustedMetadata = "trusted_metadata"
    case untrustedMetadata = "untrusted_metadata"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
    case scimRegistration = "scim_registration"
    case externalID = "external_id"
    case lockCreatedAt = "lock_created_at"
    case lockExpiresAt = "lock_expires_at"
  }
}

struct MemberRole: Decodable {
  let roleID: String
  let sources: [MemberRoleSource]

  enum CodingKeys: String, CodingKey {
    case roleID = "role_id"
    case sources
  }
}

struct MemberRoleSource: Decodable {
  let type: String
  let details: [String: JSONValue]?
}

struct RetiredEmail: Decodable {
  let emailID: String
  let emailAddress: String

  enum CodingKeys: String, CodingKey {
    case emailID = "email_id"
    case emailAddress = "email_address"
  }
}

struct OAuthRegistration: Decodable {
  let providerType: String
  let providerSubject: String
  let memberOAuthRegistrationID: String
  let profilePictureURL: String?
  let locale: String?

  enum CodingKeys: String, CodingKey {
    case providerType = "provider_type"
    case providerSubject = "provider_subject"
    case memberOAuthRegistrationID = "member_oauth_registration_id"
    case profilePictureURL = "profile_picture_url"
    case locale
  }
}

struct SSORegistration: Decodable {
  let connectionID: String
  let externalID: String
  let registrationID: String
  let ssoAttributes: [String: JSONValue]?

  enum CodingKeys: String, CodingKey {
    case connectionID = "connection_id"
    case externalID = "external_id"
    case registrationID = "registration_id"
    case ssoAttributes = "sso_attributes"
  }
}
