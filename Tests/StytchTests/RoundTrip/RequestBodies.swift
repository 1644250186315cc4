// How to read bodies of requests. `Tests/Checks/update_schema_types` rewrites this file.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import SDKRuntime

@testable import Stytch

extension ConnectedApps.Clients.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      clientType: fields.value("client_type"),
      clientName: fields.stringIfPresent("client_name"),
      clientDescription: fields.stringIfPresent("client_description"),
      redirectURLs: fields.stringsIfPresent("redirect_urls"),
      fullAccessAllowed: fields.boolIfPresent("full_access_allowed"),
      accessTokenExpiryMinutes: fields.intIfPresent("access_token_expiry_minutes"),
      accessTokenCustomAudience: fields.stringIfPresent("access_token_custom_audience"),
      accessTokenTemplateContent: fields.stringIfPresent("access_token_template_content"),
      postLogoutRedirectURLs: fields.stringsIfPresent("post_logout_redirect_urls"),
      logoURL: fields.stringIfPresent("logo_url"),
      bypassConsentForOfflineAccess: fields.boolIfPresent("bypass_consent_for_offline_access")
    )
  }
}

extension ConnectedApps.Clients.SearchRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      cursor: fields.stringIfPresent("cursor"),
      limit: fields.intIfPresent("limit")
    )
  }
}

extension ConnectedApps.Clients.UpdateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      clientName: fields.stringIfPresent("client_name"),
      clientDescription: fields.stringIfPresent("client_description"),
      redirectURLs: fields.stringsIfPresent("redirect_urls"),
      fullAccessAllowed: fields.boolIfPresent("full_access_allowed"),
      accessTokenExpiryMinutes: fields.intIfPresent("access_token_expiry_minutes"),
      accessTokenCustomAudience: fields.stringIfPresent("access_token_custom_audience"),
      accessTokenTemplateContent: fields.stringIfPresent("access_token_template_content"),
      postLogoutRedirectURLs: fields.stringsIfPresent("post_logout_redirect_urls"),
      logoURL: fields.stringIfPresent("logo_url"),
      bypassConsentForOfflineAccess: fields.boolIfPresent("bypass_consent_for_offline_access")
    )
  }
}

extension ConnectedApps.Clients.Secrets.RotateCancelRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension ConnectedApps.Clients.Secrets.RotateRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension ConnectedApps.Clients.Secrets.RotateStartRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension B2B.SCIM.Connection.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      displayName: fields.stringIfPresent("display_name"),
      identityProvider: fields.valueIfPresent("identity_provider")
    )
  }
}

extension B2B.SCIM.Connection.RotateCancelRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension B2B.SCIM.Connection.RotateCompleteRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension B2B.SCIM.Connection.RotateStartRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension B2B.SCIM.Connection.UpdateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      displayName: fields.stringIfPresent("display_name"),
      identityProvider: fields.valueIfPresent("identity_provider"),
      scimGroupImplicitRoleAssignments: fields.valueIfPresent(
        "scim_group_implicit_role_assignments")
    )
  }
}

extension Organizations.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationName: fields.string("organization_name"),
      organizationSlug: fields.stringIfPresent("organization_slug"),
      organizationLogoURL: fields.stringIfPresent("organization_logo_url"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      organizationExternalID: fields.stringIfPresent("organization_external_id"),
      ssoJITProvisioning: fields.valueIfPresent("sso_jit_provisioning"),
      emailAllowedDomains: fields.stringsIfPresent("email_allowed_domains"),
      emailJITProvisioning: fields.valueIfPresent("email_jit_provisioning"),
      emailInvites: fields.valueIfPresent("email_invites"),
      authMethods: fields.valueIfPresent("auth_methods"),
      allowedAuthMethods: fields.valueIfPresent("allowed_auth_methods"),
      mfaPolicy: fields.valueIfPresent("mfa_policy"),
      rbacEmailImplicitRoleAssignments: fields.valueIfPresent(
        "rbac_email_implicit_role_assignments"),
      mfaMethods: fields.valueIfPresent("mfa_methods"),
      allowedMFAMethods: fields.valueIfPresent("allowed_mfa_methods"),
      oauthTenantJITProvisioning: fields.valueIfPresent("oauth_tenant_jit_provisioning"),
      allowedOAuthTenants: fields.objectIfPresent("allowed_oauth_tenants"),
      claimedEmailDomains: fields.stringsIfPresent("claimed_email_domains"),
      firstPartyConnectedAppsAllowedType: fields.valueIfPresent(
        "first_party_connected_apps_allowed_type"),
      allowedFirstPartyConnectedApps: fields.stringsIfPresent("allowed_first_party_connected_apps"),
      thirdPartyConnectedAppsAllowedType: fields.valueIfPresent(
        "third_party_connected_apps_allowed_type"),
      allowedThirdPartyConnectedApps: fields.stringsIfPresent("allowed_third_party_connected_apps")
    )
  }
}

extension Organizations.SearchRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      cursor: fields.stringIfPresent("cursor"),
      limit: fields.intIfPresent("limit"),
      query: fields.valueIfPresent("query")
    )
  }
}

extension Organizations.UpdateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationName: fields.stringIfPresent("organization_name"),
      organizationSlug: fields.stringIfPresent("organization_slug"),
      organizationLogoURL: fields.stringIfPresent("organization_logo_url"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      organizationExternalID: fields.stringIfPresent("organization_external_id"),
      ssoDefaultConnectionID: fields.stringIfPresent("sso_default_connection_id"),
      ssoJITProvisioning: fields.valueIfPresent("sso_jit_provisioning"),
      ssoJITProvisioningAllowedConnections: fields.stringsIfPresent(
        "sso_jit_provisioning_allowed_connections"),
      emailAllowedDomains: fields.stringsIfPresent("email_allowed_domains"),
      emailJITProvisioning: fields.valueIfPresent("email_jit_provisioning"),
      emailInvites: fields.valueIfPresent("email_invites"),
      authMethods: fields.valueIfPresent("auth_methods"),
      allowedAuthMethods: fields.valueIfPresent("allowed_auth_methods"),
      mfaPolicy: fields.valueIfPresent("mfa_policy"),
      rbacEmailImplicitRoleAssignments: fields.valueIfPresent(
        "rbac_email_implicit_role_assignments"),
      mfaMethods: fields.valueIfPresent("mfa_methods"),
      allowedMFAMethods: fields.valueIfPresent("allowed_mfa_methods"),
      oauthTenantJITProvisioning: fields.valueIfPresent("oauth_tenant_jit_provisioning"),
      allowedOAuthTenants: fields.objectIfPresent("allowed_oauth_tenants"),
      claimedEmailDomains: fields.stringsIfPresent("claimed_email_domains"),
      firstPartyConnectedAppsAllowedType: fields.valueIfPresent(
        "first_party_connected_apps_allowed_type"),
      allowedFirstPartyConnectedApps: fields.stringsIfPresent("allowed_first_party_connected_apps"),
      thirdPartyConnectedAppsAllowedType: fields.valueIfPresent(
        "third_party_connected_apps_allowed_type"),
      allowedThirdPartyConnectedApps: fields.stringsIfPresent("allowed_third_party_connected_apps")
    )
  }
}

extension Organizations.Members.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      name: fields.stringIfPresent("name"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata"),
      createMemberAsPending: fields.boolIfPresent("create_member_as_pending"),
      isBreakglass: fields.boolIfPresent("is_breakglass"),
      mfaPhoneNumber: fields.stringIfPresent("mfa_phone_number"),
      mfaEnrolled: fields.boolIfPresent("mfa_enrolled"),
      roles: fields.stringsIfPresent("roles"),
      externalID: fields.stringIfPresent("external_id")
    )
  }
}

extension Organizations.Members.ReactivateRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension Organizations.Members.SearchRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationIDs: fields.strings("organization_ids"),
      cursor: fields.stringIfPresent("cursor"),
      limit: fields.intIfPresent("limit"),
      query: fields.valueIfPresent("query")
    )
  }
}

extension Organizations.Members.StartEmailUpdateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      loginRedirectURL: fields.stringIfPresent("login_redirect_url"),
      locale: fields.valueIfPresent("locale"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      deliveryMethod: fields.valueIfPresent("delivery_method")
    )
  }
}

extension Organizations.Members.UnlinkRetiredEmailRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailID: fields.stringIfPresent("email_id"),
      emailAddress: fields.stringIfPresent("email_address")
    )
  }
}

extension Organizations.Members.UpdateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      name: fields.stringIfPresent("name"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata"),
      isBreakglass: fields.boolIfPresent("is_breakglass"),
      mfaPhoneNumber: fields.stringIfPresent("mfa_phone_number"),
      mfaEnrolled: fields.boolIfPresent("mfa_enrolled"),
      roles: fields.stringsIfPresent("roles"),
      preserveExistingSessions: fields.boolIfPresent("preserve_existing_sessions"),
      defaultMFAMethod: fields.valueIfPresent("default_mfa_method"),
      emailAddress: fields.stringIfPresent("email_address"),
      externalID: fields.stringIfPresent("external_id"),
      unlinkEmail: fields.boolIfPresent("unlink_email")
    )
  }
}

extension Organizations.Members.ConnectedApps.RevokeRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension B2B.IDP.OAuth.AuthorizeRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      consentGranted: fields.bool("consent_granted"),
      scopes: fields.strings("scopes"),
      clientID: fields.string("client_id"),
      redirectURI: fields.string("redirect_uri"),
      responseType: fields.string("response_type"),
      organizationID: fields.stringIfPresent("organization_id"),
      memberID: fields.stringIfPresent("member_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      prompt: fields.stringIfPresent("prompt"),
      state: fields.stringIfPresent("state"),
      nonce: fields.stringIfPresent("nonce"),
      codeChallenge: fields.stringIfPresent("code_challenge"),
      resources: fields.stringsIfPresent("resources")
    )
  }
}

extension B2B.IDP.OAuth.AuthorizeStartRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      clientID: fields.string("client_id"),
      redirectURI: fields.string("redirect_uri"),
      responseType: fields.string("response_type"),
      scopes: fields.strings("scopes"),
      organizationID: fields.stringIfPresent("organization_id"),
      memberID: fields.stringIfPresent("member_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      prompt: fields.stringIfPresent("prompt")
    )
  }
}

extension Users.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.stringIfPresent("email"),
      name: fields.valueIfPresent("name"),
      attributes: fields.valueIfPresent("attributes"),
      phoneNumber: fields.stringIfPresent("phone_number"),
      createUserAsPending: fields.boolIfPresent("create_user_as_pending"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata"),
      externalID: fields.stringIfPresent("external_id"),
      roles: fields.stringsIfPresent("roles")
    )
  }
}

extension Users.ExchangePrimaryFactorRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.stringIfPresent("email_address"),
      phoneNumber: fields.stringIfPresent("phone_number")
    )
  }
}

extension Users.RevokeRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension Users.SearchRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      cursor: fields.stringIfPresent("cursor"),
      limit: fields.intIfPresent("limit"),
      query: fields.valueIfPresent("query")
    )
  }
}

extension Users.UpdateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      name: fields.valueIfPresent("name"),
      attributes: fields.valueIfPresent("attributes"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata"),
      externalID: fields.stringIfPresent("external_id"),
      roles: fields.stringsIfPresent("roles")
    )
  }
}

extension Sessions.AttestRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      profileID: fields.string("profile_id"),
      token: fields.string("token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Sessions.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      authorizationCheck: fields.valueIfPresent("authorization_check")
    )
  }
}

extension Sessions.ExchangeAccessTokenRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      accessToken: fields.string("access_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Sessions.MigrateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      sessionToken: fields.string("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Sessions.RevokeRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      sessionID: fields.stringIfPresent("session_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt")
    )
  }
}

extension B2B.Sessions.AttestRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      profileID: fields.string("profile_id"),
      token: fields.string("token"),
      organizationID: fields.stringIfPresent("organization_id"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.Sessions.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      authorizationCheck: fields.valueIfPresent("authorization_check")
    )
  }
}

extension B2B.Sessions.ExchangeAccessTokenRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      accessToken: fields.string("access_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.Sessions.ExchangeRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.Sessions.MigrateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      sessionToken: fields.string("session_token"),
      organizationID: fields.string("organization_id"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims")
    )
  }
}

extension B2B.Sessions.RevokeRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      memberSessionID: fields.stringIfPresent("member_session_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      memberID: fields.stringIfPresent("member_id")
    )
  }
}

extension B2B.Impersonation.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      impersonationToken: fields.string("impersonation_token")
    )
  }
}

extension B2B.RBAC.Organizations.SetOrgPolicyRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      orgPolicy: fields.value("org_policy")
    )
  }
}

extension B2B.RecoveryCodes.RecoverRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      memberID: fields.string("member_id"),
      recoveryCode: fields.string("recovery_code"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.RecoveryCodes.RotateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      memberID: fields.string("member_id")
    )
  }
}

extension B2B.TOTPs.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      memberID: fields.string("member_id"),
      code: fields.string("code"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      setMFAEnrollment: fields.valueIfPresent("set_mfa_enrollment"),
      setDefaultMFA: fields.boolIfPresent("set_default_mfa"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.TOTPs.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      memberID: fields.string("member_id"),
      expirationMinutes: fields.intIfPresent("expiration_minutes"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt")
    )
  }
}

extension B2B.TOTPs.MigrateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      memberID: fields.string("member_id"),
      secret: fields.string("secret"),
      recoveryCodes: fields.strings("recovery_codes")
    )
  }
}

extension CryptoWallets.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      cryptoWalletType: fields.value("crypto_wallet_type"),
      cryptoWalletAddress: fields.string("crypto_wallet_address"),
      signature: fields.string("signature"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension CryptoWallets.AuthenticateStartRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      cryptoWalletType: fields.value("crypto_wallet_type"),
      cryptoWalletAddress: fields.string("crypto_wallet_address"),
      userID: fields.stringIfPresent("user_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      siweParams: fields.valueIfPresent("siwe_params")
    )
  }
}

extension Discovery.IntermediateSessions.ExchangeRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      intermediateSessionToken: fields.string("intermediate_session_token"),
      organizationID: fields.string("organization_id"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Discovery.ListRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt")
    )
  }
}

extension Discovery.Organizations.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      intermediateSessionToken: fields.string("intermediate_session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      organizationName: fields.stringIfPresent("organization_name"),
      organizationSlug: fields.stringIfPresent("organization_slug"),
      organizationExternalID: fields.stringIfPresent("organization_external_id"),
      organizationLogoURL: fields.stringIfPresent("organization_logo_url"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      ssoJITProvisioning: fields.valueIfPresent("sso_jit_provisioning"),
      emailAllowedDomains: fields.stringsIfPresent("email_allowed_domains"),
      emailJITProvisioning: fields.valueIfPresent("email_jit_provisioning"),
      emailInvites: fields.valueIfPresent("email_invites"),
      authMethods: fields.valueIfPresent("auth_methods"),
      allowedAuthMethods: fields.valueIfPresent("allowed_auth_methods"),
      mfaPolicy: fields.valueIfPresent("mfa_policy"),
      rbacEmailImplicitRoleAssignments: fields.valueIfPresent(
        "rbac_email_implicit_role_assignments"),
      mfaMethods: fields.valueIfPresent("mfa_methods"),
      allowedMFAMethods: fields.valueIfPresent("allowed_mfa_methods"),
      oauthTenantJITProvisioning: fields.valueIfPresent("oauth_tenant_jit_provisioning"),
      allowedOAuthTenants: fields.objectIfPresent("allowed_oauth_tenants"),
      firstPartyConnectedAppsAllowedType: fields.valueIfPresent(
        "first_party_connected_apps_allowed_type"),
      allowedFirstPartyConnectedApps: fields.stringsIfPresent("allowed_first_party_connected_apps"),
      thirdPartyConnectedAppsAllowedType: fields.valueIfPresent(
        "third_party_connected_apps_allowed_type"),
      allowedThirdPartyConnectedApps: fields.stringsIfPresent("allowed_third_party_connected_apps"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Fraud.Fingerprint.LookupRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      telemetryID: fields.string("telemetry_id"),
      externalMetadata: fields.valueIfPresent("external_metadata")
    )
  }
}

extension Fraud.Rules.ListRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      cursor: fields.stringIfPresent("cursor"),
      limit: fields.intIfPresent("limit")
    )
  }
}

extension Fraud.Rules.SetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      action: fields.value("action"),
      visitorID: fields.stringIfPresent("visitor_id"),
      browserID: fields.stringIfPresent("browser_id"),
      visitorFingerprint: fields.stringIfPresent("visitor_fingerprint"),
      browserFingerprint: fields.stringIfPresent("browser_fingerprint"),
      hardwareFingerprint: fields.stringIfPresent("hardware_fingerprint"),
      networkFingerprint: fields.stringIfPresent("network_fingerprint"),
      expiresInMinutes: fields.intIfPresent("expires_in_minutes"),
      description: fields.stringIfPresent("description"),
      cidrBlock: fields.stringIfPresent("cidr_block"),
      countryCode: fields.stringIfPresent("country_code"),
      asn: fields.stringIfPresent("asn")
    )
  }
}

extension Fraud.VerdictReasons.ListRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      overridesOnly: fields.boolIfPresent("overrides_only")
    )
  }
}

extension Fraud.VerdictReasons.OverrideRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      verdictReason: fields.string("verdict_reason"),
      overrideAction: fields.value("override_action"),
      overrideDescription: fields.stringIfPresent("override_description")
    )
  }
}

extension Fraud.Email.RiskRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address")
    )
  }
}

extension IDP.OAuth.AuthorizeRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      consentGranted: fields.bool("consent_granted"),
      scopes: fields.strings("scopes"),
      clientID: fields.string("client_id"),
      redirectURI: fields.string("redirect_uri"),
      responseType: fields.string("response_type"),
      userID: fields.stringIfPresent("user_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      prompt: fields.stringIfPresent("prompt"),
      state: fields.stringIfPresent("state"),
      nonce: fields.stringIfPresent("nonce"),
      codeChallenge: fields.stringIfPresent("code_challenge"),
      resources: fields.stringsIfPresent("resources")
    )
  }
}

extension IDP.OAuth.AuthorizeStartRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      clientID: fields.string("client_id"),
      redirectURI: fields.string("redirect_uri"),
      responseType: fields.string("response_type"),
      scopes: fields.strings("scopes"),
      userID: fields.stringIfPresent("user_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      prompt: fields.stringIfPresent("prompt")
    )
  }
}

extension Impersonation.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      impersonationToken: fields.string("impersonation_token")
    )
  }
}

extension M2M.Clients.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      scopes: fields.strings("scopes"),
      clientID: fields.stringIfPresent("client_id"),
      clientSecret: fields.stringIfPresent("client_secret"),
      clientName: fields.stringIfPresent("client_name"),
      clientDescription: fields.stringIfPresent("client_description"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata")
    )
  }
}

extension M2M.Clients.SearchRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      cursor: fields.stringIfPresent("cursor"),
      limit: fields.intIfPresent("limit"),
      query: fields.valueIfPresent("query")
    )
  }
}

extension M2M.Clients.UpdateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      clientName: fields.stringIfPresent("client_name"),
      clientDescription: fields.stringIfPresent("client_description"),
      status: fields.valueIfPresent("status"),
      scopes: fields.stringsIfPresent("scopes"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata")
    )
  }
}

extension M2M.Clients.Secrets.RotateCancelRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension M2M.Clients.Secrets.RotateRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension M2M.Clients.Secrets.RotateStartRequest: Model {
  public init(fields: FieldReader) throws {
    self.init()
  }
}

extension MagicLinks.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      magicLinksToken: fields.string("magic_links_token"),
      pkceCodeVerifier: fields.stringIfPresent("pkce_code_verifier"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension MagicLinks.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      userID: fields.string("user_id"),
      expirationMinutes: fields.intIfPresent("expiration_minutes"),
      attributes: fields.valueIfPresent("attributes")
    )
  }
}

extension MagicLinks.Email.InviteRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      inviteTemplateID: fields.stringIfPresent("invite_template_id"),
      attributes: fields.valueIfPresent("attributes"),
      name: fields.valueIfPresent("name"),
      inviteMagicLinkURL: fields.stringIfPresent("invite_magic_link_url"),
      inviteExpirationMinutes: fields.intIfPresent("invite_expiration_minutes"),
      locale: fields.valueIfPresent("locale"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata")
    )
  }
}

extension MagicLinks.Email.LoginOrCreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      loginMagicLinkURL: fields.stringIfPresent("login_magic_link_url"),
      signupMagicLinkURL: fields.stringIfPresent("signup_magic_link_url"),
      loginExpirationMinutes: fields.intIfPresent("login_expiration_minutes"),
      signupExpirationMinutes: fields.intIfPresent("signup_expiration_minutes"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      signupTemplateID: fields.stringIfPresent("signup_template_id"),
      attributes: fields.valueIfPresent("attributes"),
      createUserAsPending: fields.boolIfPresent("create_user_as_pending"),
      codeChallenge: fields.stringIfPresent("code_challenge"),
      locale: fields.valueIfPresent("locale")
    )
  }
}

extension MagicLinks.Email.RevokeInviteRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email")
    )
  }
}

extension MagicLinks.Email.SendRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      attributes: fields.valueIfPresent("attributes"),
      loginMagicLinkURL: fields.stringIfPresent("login_magic_link_url"),
      signupMagicLinkURL: fields.stringIfPresent("signup_magic_link_url"),
      loginExpirationMinutes: fields.intIfPresent("login_expiration_minutes"),
      signupExpirationMinutes: fields.intIfPresent("signup_expiration_minutes"),
      codeChallenge: fields.stringIfPresent("code_challenge"),
      userID: fields.stringIfPresent("user_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      locale: fields.valueIfPresent("locale"),
      signupTemplateID: fields.stringIfPresent("signup_template_id")
    )
  }
}

extension B2B.MagicLinks.Email.InviteRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      emailAddress: fields.string("email_address"),
      inviteRedirectURL: fields.stringIfPresent("invite_redirect_url"),
      invitedByMemberID: fields.stringIfPresent("invited_by_member_id"),
      name: fields.stringIfPresent("name"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata"),
      inviteTemplateID: fields.stringIfPresent("invite_template_id"),
      locale: fields.valueIfPresent("locale"),
      roles: fields.stringsIfPresent("roles"),
      inviteExpirationMinutes: fields.intIfPresent("invite_expiration_minutes")
    )
  }
}

extension B2B.MagicLinks.Email.LoginOrSignupRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      emailAddress: fields.string("email_address"),
      loginRedirectURL: fields.stringIfPresent("login_redirect_url"),
      signupRedirectURL: fields.stringIfPresent("signup_redirect_url"),
      pkceCodeChallenge: fields.stringIfPresent("pkce_code_challenge"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      signupTemplateID: fields.stringIfPresent("signup_template_id"),
      locale: fields.valueIfPresent("locale"),
      loginExpirationMinutes: fields.intIfPresent("login_expiration_minutes"),
      signupExpirationMinutes: fields.intIfPresent("signup_expiration_minutes")
    )
  }
}

extension B2B.MagicLinks.Email.Discovery.SendRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      discoveryRedirectURL: fields.stringIfPresent("discovery_redirect_url"),
      pkceCodeChallenge: fields.stringIfPresent("pkce_code_challenge"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      locale: fields.valueIfPresent("locale"),
      discoveryExpirationMinutes: fields.intIfPresent("discovery_expiration_minutes")
    )
  }
}

extension B2B.MagicLinks.Discovery.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      discoveryMagicLinksToken: fields.string("discovery_magic_links_token"),
      pkceCodeVerifier: fields.stringIfPresent("pkce_code_verifier")
    )
  }
}

extension B2B.OAuth.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      oauthToken: fields.string("oauth_token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      pkceCodeVerifier: fields.stringIfPresent("pkce_code_verifier"),
      locale: fields.valueIfPresent("locale"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.OAuth.Discovery.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      discoveryOAuthToken: fields.string("discovery_oauth_token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      pkceCodeVerifier: fields.stringIfPresent("pkce_code_verifier")
    )
  }
}

extension B2B.OTPs.SMS.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      memberID: fields.string("member_id"),
      code: fields.string("code"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      setMFAEnrollment: fields.valueIfPresent("set_mfa_enrollment"),
      setDefaultMFA: fields.boolIfPresent("set_default_mfa"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.OTPs.SMS.SendRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      memberID: fields.string("member_id"),
      mfaPhoneNumber: fields.stringIfPresent("mfa_phone_number"),
      locale: fields.valueIfPresent("locale"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt")
    )
  }
}

extension B2B.OTPs.Email.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      emailAddress: fields.string("email_address"),
      code: fields.string("code"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.OTPs.Email.LoginOrSignupRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      emailAddress: fields.string("email_address"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      signupTemplateID: fields.stringIfPresent("signup_template_id"),
      locale: fields.valueIfPresent("locale"),
      loginExpirationMinutes: fields.intIfPresent("login_expiration_minutes"),
      signupExpirationMinutes: fields.intIfPresent("signup_expiration_minutes")
    )
  }
}

extension B2B.OTPs.Email.Discovery.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      code: fields.string("code")
    )
  }
}

extension B2B.OTPs.Email.Discovery.SendRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      locale: fields.valueIfPresent("locale"),
      discoveryExpirationMinutes: fields.intIfPresent("discovery_expiration_minutes")
    )
  }
}

extension Passwords.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      password: fields.string("password"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Passwords.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      password: fields.string("password"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata"),
      name: fields.valueIfPresent("name"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Passwords.MigrateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      hash: fields.string("hash"),
      hashType: fields.value("hash_type"),
      md5Config: fields.valueIfPresent("md_5_config"),
      argon2Config: fields.valueIfPresent("argon_2_config"),
      sha1Config: fields.valueIfPresent("sha_1_config"),
      sha512Config: fields.valueIfPresent("sha_512_config"),
      scryptConfig: fields.valueIfPresent("scrypt_config"),
      pbkdf2Config: fields.valueIfPresent("pbkdf_2_config"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata"),
      setEmailVerified: fields.boolIfPresent("set_email_verified"),
      name: fields.valueIfPresent("name"),
      phoneNumber: fields.stringIfPresent("phone_number"),
      setPhoneNumberVerified: fields.boolIfPresent("set_phone_number_verified"),
      externalID: fields.stringIfPresent("external_id"),
      roles: fields.stringsIfPresent("roles")
    )
  }
}

extension Passwords.StrengthCheckRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      password: fields.string("password"),
      email: fields.stringIfPresent("email")
    )
  }
}

extension Passwords.Email.ResetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      token: fields.string("token"),
      password: fields.string("password"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      codeVerifier: fields.stringIfPresent("code_verifier"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      attributes: fields.valueIfPresent("attributes"),
      options: fields.valueIfPresent("options"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Passwords.Email.ResetStartRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      resetPasswordRedirectURL: fields.stringIfPresent("reset_password_redirect_url"),
      resetPasswordExpirationMinutes: fields.intIfPresent("reset_password_expiration_minutes"),
      codeChallenge: fields.stringIfPresent("code_challenge"),
      attributes: fields.valueIfPresent("attributes"),
      loginRedirectURL: fields.stringIfPresent("login_redirect_url"),
      locale: fields.valueIfPresent("locale"),
      resetPasswordTemplateID: fields.stringIfPresent("reset_password_template_id")
    )
  }
}

extension Passwords.ExistingPassword.ResetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      existingPassword: fields.string("existing_password"),
      newPassword: fields.string("new_password"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension Passwords.Session.ResetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      password: fields.string("password"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.Passwords.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      emailAddress: fields.string("email_address"),
      password: fields.string("password"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.Passwords.MigrateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      hash: fields.string("hash"),
      hashType: fields.value("hash_type"),
      organizationID: fields.string("organization_id"),
      md5Config: fields.valueIfPresent("md_5_config"),
      argon2Config: fields.valueIfPresent("argon_2_config"),
      sha1Config: fields.valueIfPresent("sha_1_config"),
      sha512Config: fields.valueIfPresent("sha_512_config"),
      scryptConfig: fields.valueIfPresent("scrypt_config"),
      pbkdf2Config: fields.valueIfPresent("pbkdf_2_config"),
      name: fields.stringIfPresent("name"),
      trustedMetadata: fields.objectIfPresent("trusted_metadata"),
      untrustedMetadata: fields.objectIfPresent("untrusted_metadata"),
      roles: fields.stringsIfPresent("roles"),
      preserveExistingSessions: fields.boolIfPresent("preserve_existing_sessions"),
      mfaPhoneNumber: fields.stringIfPresent("mfa_phone_number"),
      setPhoneNumberVerified: fields.boolIfPresent("set_phone_number_verified"),
      externalID: fields.stringIfPresent("external_id")
    )
  }
}

extension B2B.Passwords.StrengthCheckRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      password: fields.string("password"),
      emailAddress: fields.stringIfPresent("email_address")
    )
  }
}

extension B2B.Passwords.Email.RequireResetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      organizationID: fields.stringIfPresent("organization_id"),
      memberID: fields.stringIfPresent("member_id")
    )
  }
}

extension B2B.Passwords.Email.ResetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      passwordResetToken: fields.string("password_reset_token"),
      password: fields.string("password"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      codeVerifier: fields.stringIfPresent("code_verifier"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.Passwords.Email.ResetStartRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      emailAddress: fields.string("email_address"),
      resetPasswordRedirectURL: fields.stringIfPresent("reset_password_redirect_url"),
      resetPasswordExpirationMinutes: fields.intIfPresent("reset_password_expiration_minutes"),
      codeChallenge: fields.stringIfPresent("code_challenge"),
      loginRedirectURL: fields.stringIfPresent("login_redirect_url"),
      locale: fields.valueIfPresent("locale"),
      resetPasswordTemplateID: fields.stringIfPresent("reset_password_template_id"),
      verifyEmailTemplateID: fields.stringIfPresent("verify_email_template_id")
    )
  }
}

extension B2B.Passwords.Session.ResetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      organizationID: fields.string("organization_id"),
      password: fields.string("password"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.Passwords.ExistingPassword.ResetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      existingPassword: fields.string("existing_password"),
      newPassword: fields.string("new_password"),
      organizationID: fields.string("organization_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension B2B.Passwords.Discovery.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      password: fields.string("password")
    )
  }
}

extension B2B.Passwords.Discovery.Email.ResetRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      passwordResetToken: fields.string("password_reset_token"),
      password: fields.string("password"),
      pkceCodeVerifier: fields.stringIfPresent("pkce_code_verifier")
    )
  }
}

extension B2B.Passwords.Discovery.Email.ResetStartRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      emailAddress: fields.string("email_address"),
      resetPasswordRedirectURL: fields.stringIfPresent("reset_password_redirect_url"),
      discoveryRedirectURL: fields.stringIfPresent("discovery_redirect_url"),
      resetPasswordTemplateID: fields.stringIfPresent("reset_password_template_id"),
      resetPasswordExpirationMinutes: fields.intIfPresent("reset_password_expiration_minutes"),
      pkceCodeChallenge: fields.stringIfPresent("pkce_code_challenge"),
      locale: fields.valueIfPresent("locale"),
      verifyEmailTemplateID: fields.stringIfPresent("verify_email_template_id")
    )
  }
}

extension OAuth.AttachRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      provider: fields.string("provider"),
      userID: fields.stringIfPresent("user_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt")
    )
  }
}

extension OAuth.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      token: fields.string("token"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      codeVerifier: fields.stringIfPresent("code_verifier"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension OTPs.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      methodID: fields.string("method_id"),
      code: fields.string("code"),
      attributes: fields.valueIfPresent("attributes"),
      options: fields.valueIfPresent("options"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension OTPs.SMS.LoginOrCreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      phoneNumber: fields.string("phone_number"),
      expirationMinutes: fields.intIfPresent("expiration_minutes"),
      attributes: fields.valueIfPresent("attributes"),
      createUserAsPending: fields.boolIfPresent("create_user_as_pending"),
      locale: fields.valueIfPresent("locale")
    )
  }
}

extension OTPs.SMS.SendRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      phoneNumber: fields.string("phone_number"),
      expirationMinutes: fields.intIfPresent("expiration_minutes"),
      attributes: fields.valueIfPresent("attributes"),
      locale: fields.valueIfPresent("locale"),
      userID: fields.stringIfPresent("user_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt")
    )
  }
}

extension OTPs.WhatsApp.LoginOrCreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      phoneNumber: fields.string("phone_number"),
      expirationMinutes: fields.intIfPresent("expiration_minutes"),
      attributes: fields.valueIfPresent("attributes"),
      createUserAsPending: fields.boolIfPresent("create_user_as_pending"),
      locale: fields.valueIfPresent("locale")
    )
  }
}

extension OTPs.WhatsApp.SendRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      phoneNumber: fields.string("phone_number"),
      expirationMinutes: fields.intIfPresent("expiration_minutes"),
      attributes: fields.valueIfPresent("attributes"),
      locale: fields.valueIfPresent("locale"),
      userID: fields.stringIfPresent("user_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt")
    )
  }
}

extension OTPs.Email.LoginOrCreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      expirationMinutes: fields.intIfPresent("expiration_minutes"),
      attributes: fields.valueIfPresent("attributes"),
      createUserAsPending: fields.boolIfPresent("create_user_as_pending"),
      locale: fields.valueIfPresent("locale"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      signupTemplateID: fields.stringIfPresent("signup_template_id")
    )
  }
}

extension OTPs.Email.SendRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      email: fields.string("email"),
      expirationMinutes: fields.intIfPresent("expiration_minutes"),
      attributes: fields.valueIfPresent("attributes"),
      locale: fields.valueIfPresent("locale"),
      userID: fields.stringIfPresent("user_id"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      loginTemplateID: fields.stringIfPresent("login_template_id"),
      signupTemplateID: fields.stringIfPresent("signup_template_id")
    )
  }
}

extension SSO.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      ssoToken: fields.string("sso_token"),
      pkceCodeVerifier: fields.stringIfPresent("pkce_code_verifier"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      locale: fields.valueIfPresent("locale"),
      intermediateSessionToken: fields.stringIfPresent("intermediate_session_token"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension SSO.OIDC.CreateConnectionRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      displayName: fields.stringIfPresent("display_name"),
      identityProvider: fields.valueIfPresent("identity_provider")
    )
  }
}

extension SSO.OIDC.UpdateConnectionRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      displayName: fields.stringIfPresent("display_name"),
      clientID: fields.stringIfPresent("client_id"),
      clientSecret: fields.stringIfPresent("client_secret"),
      issuer: fields.stringIfPresent("issuer"),
      authorizationURL: fields.stringIfPresent("authorization_url"),
      tokenURL: fields.stringIfPresent("token_url"),
      userinfoURL: fields.stringIfPresent("userinfo_url"),
      jwksURL: fields.stringIfPresent("jwks_url"),
      identityProvider: fields.valueIfPresent("identity_provider"),
      customScopes: fields.stringIfPresent("custom_scopes"),
      attributeMapping: fields.objectIfPresent("attribute_mapping")
    )
  }
}

extension SSO.SAML.CreateConnectionRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      displayName: fields.stringIfPresent("display_name"),
      identityProvider: fields.valueIfPresent("identity_provider")
    )
  }
}

extension SSO.SAML.UpdateByURLRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      metadataURL: fields.string("metadata_url")
    )
  }
}

extension SSO.SAML.UpdateConnectionRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      idpEntityID: fields.stringIfPresent("idp_entity_id"),
      displayName: fields.stringIfPresent("display_name"),
      attributeMapping: fields.objectIfPresent("attribute_mapping"),
      x509Certificate: fields.stringIfPresent("x509_certificate"),
      idpSSOURL: fields.stringIfPresent("idp_sso_url"),
      samlConnectionImplicitRoleAssignments: fields.valueIfPresent(
        "saml_connection_implicit_role_assignments"),
      samlGroupImplicitRoleAssignments: fields.valueIfPresent(
        "saml_group_implicit_role_assignments"),
      alternativeAudienceURI: fields.stringIfPresent("alternative_audience_uri"),
      identityProvider: fields.valueIfPresent("identity_provider"),
      signingPrivateKey: fields.stringIfPresent("signing_private_key"),
      nameidFormat: fields.stringIfPresent("nameid_format"),
      alternativeAcsURL: fields.stringIfPresent("alternative_acs_url"),
      idpInitiatedAuthDisabled: fields.boolIfPresent("idp_initiated_auth_disabled"),
      samlEncryptionPrivateKey: fields.stringIfPresent("saml_encryption_private_key"),
      allowGatewayCallback: fields.boolIfPresent("allow_gateway_callback")
    )
  }
}

extension SSO.External.CreateConnectionRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      externalOrganizationID: fields.string("external_organization_id"),
      externalConnectionID: fields.string("external_connection_id"),
      displayName: fields.stringIfPresent("display_name"),
      connectionImplicitRoleAssignments: fields.valueIfPresent(
        "connection_implicit_role_assignments"),
      groupImplicitRoleAssignments: fields.valueIfPresent("group_implicit_role_assignments")
    )
  }
}

extension SSO.External.UpdateConnectionRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      displayName: fields.stringIfPresent("display_name"),
      externalConnectionImplicitRoleAssignments: fields.valueIfPresent(
        "external_connection_implicit_role_assignments"),
      externalGroupImplicitRoleAssignments: fields.valueIfPresent(
        "external_group_implicit_role_assignments")
    )
  }
}

extension TOTPs.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      userID: fields.string("user_id"),
      totpCode: fields.string("totp_code"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension TOTPs.CreateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      userID: fields.string("user_id"),
      expirationMinutes: fields.intIfPresent("expiration_minutes")
    )
  }
}

extension TOTPs.RecoverRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      userID: fields.string("user_id"),
      recoveryCode: fields.string("recovery_code"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension TOTPs.RecoveryCodesRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      userID: fields.string("user_id")
    )
  }
}

extension WebAuthn.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      publicKeyCredential: fields.string("public_key_credential"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension WebAuthn.AuthenticateStartRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      domain: fields.string("domain"),
      userID: fields.stringIfPresent("user_id"),
      returnPasskeyCredentialOptions: fields.boolIfPresent("return_passkey_credential_options"),
      useBase64URLEncoding: fields.boolIfPresent("use_base64_url_encoding")
    )
  }
}

extension WebAuthn.RegisterRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      userID: fields.string("user_id"),
      publicKeyCredential: fields.string("public_key_credential"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}

extension WebAuthn.RegisterStartRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      userID: fields.string("user_id"),
      domain: fields.string("domain"),
      userAgent: fields.stringIfPresent("user_agent"),
      authenticatorType: fields.valueIfPresent("authenticator_type"),
      returnPasskeyCredentialOptions: fields.boolIfPresent("return_passkey_credential_options"),
      overrideID: fields.stringIfPresent("override_id"),
      overrideName: fields.stringIfPresent("override_name"),
      overrideDisplayName: fields.stringIfPresent("override_display_name"),
      useBase64URLEncoding: fields.boolIfPresent("use_base64_url_encoding")
    )
  }
}

extension WebAuthn.UpdateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      name: fields.string("name")
    )
  }
}

extension Consumer.MagicLinks.AuthenticateRequest: Model {
  public init(fields: FieldReader) throws {
    try self.init(
      token: fields.string("token"),
      attributes: fields.valueIfPresent("attributes"),
      options: fields.valueIfPresent("options"),
      sessionToken: fields.stringIfPresent("session_token"),
      sessionDurationMinutes: fields.intIfPresent("session_duration_minutes"),
      sessionJWT: fields.stringIfPresent("session_jwt"),
      sessionCustomClaims: fields.objectIfPresent("session_custom_claims"),
      codeVerifier: fields.stringIfPresent("code_verifier"),
      telemetryID: fields.stringIfPresent("telemetry_id")
    )
  }
}
