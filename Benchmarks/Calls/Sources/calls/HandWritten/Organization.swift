import Foundation
import SDKRuntime

struct Organization: Decodable {
  let organizationID: String
  let organizationName: String
  let organizationLogoURL: String
  let organizationSlug: String
  let ssoJITProvisioning: String
  let ssoJITProvisioningAllowedConnections: [String]
  let ssoActiveConnections: [ActiveSSOConnection]
  let emailAllowedDomains: [String]
  let emailJITProvisioning: String
  let emailInvites: String
  let authMethods: String
  let allowedAuthMethods: [String]
  let mfaPolicy: String
  let rbacEmailImplicitRoleAssignments: [EmailImplicitRoleAssignment]
  let mfaMethods: String
  let allowedMFAMethods: [String]
  let oauthTenantJITProvisioning: String
  let claimedEmailDomains: [String]
  let firstPartyConnectedAppsAllowedType: String
  let allowedFirstPartyConnectedApps: [String]
  let thirdPartyConnectedAppsAllowedType: String
  let allowedThirdPartyConnectedApps: [String]
  let customRoles: [CustomRole]
  let trustedMetadata: [String: JSONValue]?
  let createdAt: Date?
  let updatedAt: Date?
  let organizationExternalID: String?
  let ssoDefaultConnectionID: String?
  let scimActiveConnection: ActiveSCIMConnection?
  let allowedOAuthTenants: [String: JSONValue]?

  enum CodingKeys: String, CodingKey {
    case organizationID = "organization_id"
    case organizationName = "organization_name"
    case organizationLogoURL = "organization_logo_url"
    case organizationSlug = "organization_slug"
    case ssoJITProvisioning = "sso_jit_provisioning"
    case ssoJITProvisioningAllowedConnections = "sso_jit_provisioning_allowed_connections"
    case ssoActiveConnections = "sso_active_connections"
    case emailAllowedDomains = "email_allowed_domains"
    case emailJITProvisioning = "email_jit_provisioning"
    case emailInvites = "email_invites"
    case authMethods = "auth_methods"
    case allowedAuthMethods = "allowed_auth_methods"
    case mfaPolicy = "mfa_policy"
    case rbacEmailImplicitRoleAssignments = "rbac_email_implicit_role_assignments"
    case mfaMethods = "mfa_methods"
    case allowedMFAMethods = "allowed_mfa_methods"
    case oauthTenantJITProvisioning = "oauth_tenant_jit_provisioning"
    case claimedEmailDomains = "claimed_email_domains"
    case firstPartyConnectedAppsAllowedType = "first_party_connected_apps_allowed_type"
    case allowedFirstPartyConnectedApps = "allowed_first_party_connected_apps"
    case thirdPartyConnectedAppsAllowedType = "third_party_connected_apps_allowed_type"
    case allowedThirdPartyConnectedApps = "allowed_third_party_connected_apps"
    case customRoles = "custom_roles"
    case trustedMetadata = "trusted_metadata"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
    case organizationExternalID = "organization_external_id"
    case ssoDefaultConnectionID = "sso_default_connection_id"
    case scimActiveConnection = "scim_active_connection"
    case allowedOAuthTenants = "allowed_oauth_tenants"
  }
}

struct ActiveSCIMConnection: Decodable {
  let connectionID: String
  let displayName: String
  let bearerTokenLastFour: String
  let bearerTokenExpiresAt: Date?

  enum CodingKeys: String, CodingKey {
    case connectionID = "connection_id"
    case displayName = "display_name"
    case bearerTokenLastFour = "bearer_token_last_four"
    case bearerTokenExpiresAt = "bearer_token_expires_at"
  }
}

struct CustomRole: Decodable {
  let roleID: String
  let description: String
  let permissions: [CustomRolePermission]

  enum CodingKeys: String, CodingKey {
    case roleID = "role_id"
    case description
    case permissions
  }
}

struct CustomRolePermission: Decodable {
  let resourceID: String
  let actions: [String]

  enum CodingKeys: String, CodingKey {
    case resourceID = "resource_id"
    case actions
  }
}

struct EmailImplicitRoleAssignment: Decodable {
  let domain: String
  let roleID: String

  enum CodingKeys: String, CodingKey {
    case domain
    case roleID = "role_id"
  }
}

struct ActiveSSOConnection: Decodable {
  let connectionID: String
  let displayName: String
  let identityProvider: String

  enum CodingKeys: String, CodingKey {
    case connectionID = "connection_id"
    case displayName = "display_name"
    case identityProvider = "identity_provider"
  }
}
