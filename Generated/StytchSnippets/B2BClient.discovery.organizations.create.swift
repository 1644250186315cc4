// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// `POST /v1/b2b/discovery/organizations/create`
enum B2BClientDiscoveryOrganizationsCreate: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: B2BClient) async throws -> any Sendable {
    try await client.discovery.organizations.create(
      intermediateSessionToken: "intermediate-session-token")
  }

  /// The call with all arguments.
  static func all(_ client: B2BClient) async throws -> any Sendable {
    try await client.discovery.organizations.create(
      intermediateSessionToken: "intermediate-session-token", sessionDurationMinutes: 60,
      sessionCustomClaims: ["key": "value"], organizationName: "Organization name",
      organizationSlug: "organization-slug", organizationExternalID: "organization-external-id",
      organizationLogoURL: "https://example.com/organization-logo",
      trustedMetadata: ["key": "value"], ssoJITProvisioning: .allAllowed,
      emailAllowedDomains: ["example.com"], emailJITProvisioning: .restricted,
      emailInvites: .allAllowed, authMethods: .allAllowed, allowedAuthMethods: [.sso],
      mfaPolicy: .requiredForAll,
      rbacEmailImplicitRoleAssignments: [.init(domain: "example.com", roleID: "role-id")],
      mfaMethods: .allAllowed, allowedMFAMethods: [.smsOTP],
      oauthTenantJITProvisioning: .restricted, allowedOAuthTenants: ["key": "value"],
      firstPartyConnectedAppsAllowedType: .allAllowed,
      allowedFirstPartyConnectedApps: ["allowed-first-party-connected-app"],
      thirdPartyConnectedAppsAllowedType: .allAllowed,
      allowedThirdPartyConnectedApps: ["allowed-third-party-connected-app"],
      telemetryID: "telemetry-id")
  }
}
