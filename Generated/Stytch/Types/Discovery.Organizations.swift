// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Discovery.Organizations {
  struct CreateRequest: OutgoingModel {
    var intermediateSessionToken: String
    var sessionDurationMinutes: Int?
    var sessionCustomClaims: [String: JSONValue]?
    var organizationName: String?
    var organizationSlug: String?
    var organizationExternalID: String?
    var organizationLogoURL: String?
    var trustedMetadata: [String: JSONValue]?
    var ssoJITProvisioning: Organizations.SSOJITProvisioning?
    var emailAllowedDomains: [String]?
    var emailJITProvisioning: Organizations.EmailJITProvisioning?
    var emailInvites: Organizations.EmailInvites?
    var authMethods: Organizations.AuthMethodsPolicy?
    var allowedAuthMethods: [Organizations.AuthMethod]?
    var mfaPolicy: Organizations.MFAPolicy?
    var rbacEmailImplicitRoleAssignments: [Organizations.EmailImplicitRoleAssignment]?
    var mfaMethods: Organizations.MFAMethodsPolicy?
    var allowedMFAMethods: [Organizations.MFAMethod]?
    var oauthTenantJITProvisioning: Organizations.OAuthTenantJITProvisioning?
    var allowedOAuthTenants: [String: JSONValue]?
    var firstPartyConnectedAppsAllowedType: Organizations.ConnectedAppsAllowedType?
    var allowedFirstPartyConnectedApps: [String]?
    var thirdPartyConnectedAppsAllowedType: Organizations.ConnectedAppsAllowedType?
    var allowedThirdPartyConnectedApps: [String]?
    var telemetryID: String?
    func write(to fields: inout FieldWriter) throws {
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.intIfPresent("session_duration_minutes", sessionDurationMinutes)
      try fields.objectIfPresent("session_custom_claims", sessionCustomClaims)
      try fields.stringIfPresent("organization_name", organizationName)
      try fields.stringIfPresent("organization_slug", organizationSlug)
      try fields.stringIfPresent("organization_external_id", organizationExternalID)
      try fields.stringIfPresent("organization_logo_url", organizationLogoURL)
      try fields.objectIfPresent("trusted_metadata", trustedMetadata)
      try fields.valueIfPresent("sso_jit_provisioning", ssoJITProvisioning)
      try fields.stringsIfPresent("email_allowed_domains", emailAllowedDomains)
      try fields.valueIfPresent("email_jit_provisioning", emailJITProvisioning)
      try fields.valueIfPresent("email_invites", emailInvites)
      try fields.valueIfPresent("auth_methods", authMethods)
      try fields.valueIfPresent("allowed_auth_methods", allowedAuthMethods)
      try fields.valueIfPresent("mfa_policy", mfaPolicy)
      try fields.valueIfPresent(
        "rbac_email_implicit_role_assignments", rbacEmailImplicitRoleAssignments)
      try fields.valueIfPresent("mfa_methods", mfaMethods)
      try fields.valueIfPresent("allowed_mfa_methods", allowedMFAMethods)
      try fields.valueIfPresent("oauth_tenant_jit_provisioning", oauthTenantJITProvisioning)
      try fields.objectIfPresent("allowed_oauth_tenants", allowedOAuthTenants)
      try fields.valueIfPresent(
        "first_party_connected_apps_allowed_type", firstPartyConnectedAppsAllowedType)
      try fields.stringsIfPresent(
        "allowed_first_party_connected_apps", allowedFirstPartyConnectedApps)
      try fields.valueIfPresent(
        "third_party_connected_apps_allowed_type", thirdPartyConnectedAppsAllowedType)
      try fields.stringsIfPresent(
        "allowed_third_party_connected_apps", allowedThirdPartyConnectedApps)
      try fields.stringIfPresent("telemetry_id", telemetryID)
    }
  }

  /// The new organization and its first member, with a session or what is still missing for one.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the new member.
    public var memberID: String
    /// Secret token of the session, if `member_authenticated` is true.
    public var sessionToken: String
    /// JWT of the session, valid for 5 minutes, if `member_authenticated` is true.
    public var sessionJWT: String
    /// The new member, who has the `stytch_admin` role.
    public var member: Organizations.Member
    /// Whether the login is complete; if false, email verification or MFA is missing.
    public var memberAuthenticated: Bool
    /// If not empty, the token from the request, to pass to the step still missing; good for 10
    /// minutes by default.
    public var intermediateSessionToken: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The session, if `member_authenticated` is true.
    public var memberSession: B2B.Sessions.MemberSession?
    /// The organization that was created.
    public var organization: Organizations.Organization?
    /// MFA that the member still has to enroll in, because of `mfa_policy`.
    public var mfaRequired: B2B.MFA.MFARequired?
    /// Authentication still needed to verify the member's email address.
    public var primaryRequired: B2B.Sessions.PrimaryRequired?
    /// The member's device, if the `telemetry_id` led to a fingerprint.
    public var memberDevice: Devices.DeviceInfo?

    /// Makes a value of its parts.
    public init(
      requestID: String, memberID: String, sessionToken: String, sessionJWT: String,
      member: Organizations.Member, memberAuthenticated: Bool, intermediateSessionToken: String,
      statusCode: Int, memberSession: B2B.Sessions.MemberSession? = nil,
      organization: Organizations.Organization? = nil, mfaRequired: B2B.MFA.MFARequired? = nil,
      primaryRequired: B2B.Sessions.PrimaryRequired? = nil, memberDevice: Devices.DeviceInfo? = nil
    ) {
      self.requestID = requestID
      self.memberID = memberID
      self.sessionToken = sessionToken
      self.sessionJWT = sessionJWT
      self.member = member
      self.memberAuthenticated = memberAuthenticated
      self.intermediateSessionToken = intermediateSessionToken
      self.statusCode = statusCode
      self.memberSession = memberSession
      self.organization = organization
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
      memberAuthenticated = try fields.bool("member_authenticated")
      intermediateSessionToken = try fields.string("intermediate_session_token")
      statusCode = try fields.int("status_code")
      memberSession = try fields.valueIfPresent("member_session")
      organization = try fields.valueIfPresent("organization")
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
      try fields.bool("member_authenticated", memberAuthenticated)
      try fields.string("intermediate_session_token", intermediateSessionToken)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("member_session", memberSession)
      try fields.valueIfPresent("organization", organization)
      try fields.valueIfPresent("mfa_required", mfaRequired)
      try fields.valueIfPresent("primary_required", primaryRequired)
      try fields.valueIfPresent("member_device", memberDevice)
    }
  }
}
