// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `PUT /v1/b2b/organizations/{organization_id}`
enum B2BClientOrganizationsUpdate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.update(organizationID: "organization-id")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.organizations.update(
      organizationID: "organization-id", organizationName: "Organization name",
      organizationSlug: "organization-slug",
      organizationLogoURL: "https://example.com/organization-logo",
      trustedMetadata: ["key": "value"], organizationExternalID: "organization-external-id",
      ssoDefaultConnectionID: "sso-default-connection-id", ssoJITProvisioning: .allAllowed,
      ssoJITProvisioningAllowedConnections: ["sso-jit-provisioning-allowed-connection"],
      emailAllowedDomains: ["example.com"], emailJITProvisioning: .restricted,
      emailInvites: .allAllowed, authMethods: .allAllowed, allowedAuthMethods: [.sso],
      mfaPolicy: .requiredForAll,
      rbacEmailImplicitRoleAssignments: [.init(domain: "example.com", roleID: "role-id")],
      mfaMethods: .allAllowed, allowedMFAMethods: [.smsOTP],
      oauthTenantJITProvisioning: .restricted, allowedOAuthTenants: ["key": "value"],
      claimedEmailDomains: ["example.com"], firstPartyConnectedAppsAllowedType: .allAllowed,
      allowedFirstPartyConnectedApps: ["allowed-first-party-connected-app"],
      thirdPartyConnectedAppsAllowedType: .allAllowed,
      allowedThirdPartyConnectedApps: ["allowed-third-party-connected-app"],
      authorization: .init(sessionToken: "session-token"))
  }
}
