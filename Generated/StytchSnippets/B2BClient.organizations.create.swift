// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/organizations`
enum B2BClientOrganizationsCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.create(organizationName: "Organization name")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.create(
      organizationName: "Organization name", organizationSlug: "organization-slug",
      organizationLogoURL: "https://example.com/organization-logo",
      trustedMetadata: ["key": "value"], organizationExternalID: "organization-external-id",
      ssoJITProvisioning: .allAllowed, emailAllowedDomains: ["example.com"],
      emailJITProvisioning: .restricted, emailInvites: .allAllowed, authMethods: .allAllowed,
      allowedAuthMethods: [.sso], mfaPolicy: .requiredForAll,
      rbacEmailImplicitRoleAssignments: [.init(domain: "example.com", roleID: "role-id")],
      mfaMethods: .allAllowed, allowedMFAMethods: [.smsOTP],
      oauthTenantJITProvisioning: .restricted, allowedOAuthTenants: ["key": "value"],
      claimedEmailDomains: ["example.com"], firstPartyConnectedAppsAllowedType: .allAllowed,
      allowedFirstPartyConnectedApps: ["allowed-first-party-connected-app"],
      thirdPartyConnectedAppsAllowedType: .allAllowed,
      allowedThirdPartyConnectedApps: ["allowed-third-party-connected-app"])
  }
}
