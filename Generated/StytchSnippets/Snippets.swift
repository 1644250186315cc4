// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Stytch

/// The calls of one operation.
public struct Snippet<Client: Sendable>: Sendable {
  /// A call, which gives what the operation gives.
  public typealias Call = @Sendable (Client) async throws -> any Sendable

  /// The method and the path template.
  public let route: String
  /// The call with the fewest arguments.
  public let fewest: Call
  /// The call with all arguments.
  public let all: Call

  init<Calls: OperationCalls>(_ route: String, _ calls: Calls.Type)
  where Calls.Client == Client {
    self.route = route
    fewest = { try await Calls.fewest($0) }
    all = { try await Calls.all($0) }
  }
}

/// What the file of each operation has.
protocol OperationCalls: Sendable {
  associatedtype Client: Sendable

  static func fewest(_ client: Client) async throws -> any Sendable
  static func all(_ client: Client) async throws -> any Sendable
}

extension OperationCalls {
  /// Where nothing can be left out, or nothing be added.
  static func all(_ client: Client) async throws -> any Sendable {
    try await fewest(client)
  }
}

/// The calls of every operation, by client. Those that several clients have are the first one's.
public enum Snippets {
  /// The calls of `B2BClient`.
  public static let b2bClient: [Snippet<B2BClient>] = [
    Snippet(
      "PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}",
      B2BClientSCIMConnectionUpdate.self),
    Snippet(
      "DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}",
      B2BClientSCIMConnectionDelete.self),
    Snippet(
      "GET /v1/b2b/scim/{organization_id}/connection/{connection_id}",
      B2BClientSCIMConnectionGetGroups.self),
    Snippet(
      "POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start",
      B2BClientSCIMConnectionRotateStart.self),
    Snippet(
      "POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete",
      B2BClientSCIMConnectionRotateComplete.self),
    Snippet(
      "POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel",
      B2BClientSCIMConnectionRotateCancel.self),
    Snippet("POST /v1/b2b/scim/{organization_id}/connection", B2BClientSCIMConnectionCreate.self),
    Snippet("GET /v1/b2b/scim/{organization_id}/connection", B2BClientSCIMConnectionGet.self),
    Snippet("POST /v1/b2b/organizations", B2BClientOrganizationsCreate.self),
    Snippet("GET /v1/b2b/organizations/{organization_id}", B2BClientOrganizationsGet.self),
    Snippet("PUT /v1/b2b/organizations/{organization_id}", B2BClientOrganizationsUpdate.self),
    Snippet("DELETE /v1/b2b/organizations/{organization_id}", B2BClientOrganizationsDelete.self),
    Snippet("POST /v1/b2b/organizations/search", B2BClientOrganizationsSearch.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/metrics", B2BClientOrganizationsMetrics.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/connected_apps",
      B2BClientOrganizationsConnectedApps.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}",
      B2BClientOrganizationsGetConnectedApp.self),
    Snippet(
      "DELETE /v1/b2b/organizations/{organization_id}/external_id",
      B2BClientOrganizationsDeleteExternalID.self),
    Snippet(
      "PUT /v1/b2b/organizations/{organization_id}/members/{member_id}",
      B2BClientOrganizationsMembersUpdate.self),
    Snippet(
      "DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}",
      B2BClientOrganizationsMembersDelete.self),
    Snippet(
      "PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate",
      B2BClientOrganizationsMembersReactivate.self),
    Snippet(
      "DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}",
      B2BClientOrganizationsMembersDeleteMFAPhoneNumber.self),
    Snippet(
      "DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp",
      B2BClientOrganizationsMembersDeleteTOTP.self),
    Snippet("POST /v1/b2b/organizations/members/search", B2BClientOrganizationsMembersSearch.self),
    Snippet(
      "DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}",
      B2BClientOrganizationsMembersDeletePassword.self),
    Snippet(
      "GET /v1/b2b/organizations/members/dangerously_get/{member_id}",
      B2BClientOrganizationsMembersDangerouslyGet.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers",
      B2BClientOrganizationsMembersOIDCProviders.self),
    Snippet(
      "POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email",
      B2BClientOrganizationsMembersUnlinkRetiredEmail.self),
    Snippet(
      "POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update",
      B2BClientOrganizationsMembersStartEmailUpdate.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps",
      B2BClientOrganizationsMembersGetConnectedApps.self),
    Snippet(
      "DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id",
      B2BClientOrganizationsMembersDeleteExternalID.self),
    Snippet(
      "POST /v1/b2b/organizations/{organization_id}/members",
      B2BClientOrganizationsMembersCreate.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/member", B2BClientOrganizationsMembersGet.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google",
      B2BClientOrganizationsMembersOAuthProvidersGoogle.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft",
      B2BClientOrganizationsMembersOAuthProvidersMicrosoft.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack",
      B2BClientOrganizationsMembersOAuthProvidersSlack.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot",
      B2BClientOrganizationsMembersOAuthProvidersHubSpot.self),
    Snippet(
      "GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github",
      B2BClientOrganizationsMembersOAuthProvidersGitHub.self),
    Snippet(
      "POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke",
      B2BClientOrganizationsMembersConnectedAppsRevoke.self),
    Snippet("POST /v1/b2b/idp/oauth/authorize/start", B2BClientIDPOAuthAuthorizeStart.self),
    Snippet("POST /v1/b2b/idp/oauth/authorize", B2BClientIDPOAuthAuthorize.self),
    Snippet("GET /v1/b2b/sessions", B2BClientSessionsGet.self),
    Snippet("POST /v1/b2b/sessions/authenticate", B2BClientSessionsAuthenticate.self),
    Snippet("POST /v1/b2b/sessions/revoke", B2BClientSessionsRevoke.self),
    Snippet("POST /v1/b2b/sessions/exchange", B2BClientSessionsExchange.self),
    Snippet(
      "POST /v1/b2b/sessions/exchange_access_token", B2BClientSessionsExchangeAccessToken.self),
    Snippet("POST /v1/b2b/sessions/attest", B2BClientSessionsAttest.self),
    Snippet("POST /v1/b2b/sessions/migrate", B2BClientSessionsMigrate.self),
    Snippet("GET /v1/b2b/sessions/jwks/{project_id}", B2BClientSessionsGetJWKS.self),
    Snippet("POST /v1/b2b/impersonation/authenticate", B2BClientImpersonationAuthenticate.self),
    Snippet("GET /v1/b2b/rbac/policy", B2BClientRBACPolicy.self),
    Snippet(
      "GET /v1/b2b/rbac/organizations/{organization_id}",
      B2BClientRBACOrganizationsGetOrgPolicy.self),
    Snippet(
      "PUT /v1/b2b/rbac/organizations/{organization_id}",
      B2BClientRBACOrganizationsSetOrgPolicy.self),
    Snippet("POST /v1/b2b/recovery_codes/recover", B2BClientRecoveryCodesRecover.self),
    Snippet(
      "GET /v1/b2b/recovery_codes/{organization_id}/{member_id}", B2BClientRecoveryCodesGet.self),
    Snippet("POST /v1/b2b/recovery_codes/rotate", B2BClientRecoveryCodesRotate.self),
    Snippet("POST /v1/b2b/totp", B2BClientTOTPsCreate.self),
    Snippet("POST /v1/b2b/totp/authenticate", B2BClientTOTPsAuthenticate.self),
    Snippet("POST /v1/b2b/totp/migrate", B2BClientTOTPsMigrate.self),
    Snippet(
      "POST /v1/b2b/discovery/intermediate_sessions/exchange",
      B2BClientDiscoveryIntermediateSessionsExchange.self),
    Snippet(
      "POST /v1/b2b/discovery/organizations/create", B2BClientDiscoveryOrganizationsCreate.self),
    Snippet("POST /v1/b2b/discovery/organizations", B2BClientDiscoveryOrganizationsList.self),
    Snippet("POST /v1/b2b/magic_links/authenticate", B2BClientMagicLinksAuthenticate.self),
    Snippet(
      "POST /v1/b2b/magic_links/email/login_or_signup", B2BClientMagicLinksEmailLoginOrSignup.self),
    Snippet("POST /v1/b2b/magic_links/email/invite", B2BClientMagicLinksEmailInvite.self),
    Snippet(
      "POST /v1/b2b/magic_links/email/discovery/send", B2BClientMagicLinksEmailDiscoverySend.self),
    Snippet(
      "POST /v1/b2b/magic_links/discovery/authenticate",
      B2BClientMagicLinksDiscoveryAuthenticate.self),
    Snippet("POST /v1/b2b/oauth/authenticate", B2BClientOAuthAuthenticate.self),
    Snippet("POST /v1/b2b/oauth/discovery/authenticate", B2BClientOAuthDiscoveryAuthenticate.self),
    Snippet("POST /v1/b2b/otps/sms/send", B2BClientOTPsSMSSend.self),
    Snippet("POST /v1/b2b/otps/sms/authenticate", B2BClientOTPsSMSAuthenticate.self),
    Snippet("POST /v1/b2b/otps/email/login_or_signup", B2BClientOTPsEmailLoginOrSignup.self),
    Snippet("POST /v1/b2b/otps/email/authenticate", B2BClientOTPsEmailAuthenticate.self),
    Snippet("POST /v1/b2b/otps/email/discovery/send", B2BClientOTPsEmailDiscoverySend.self),
    Snippet(
      "POST /v1/b2b/otps/email/discovery/authenticate",
      B2BClientOTPsEmailDiscoveryAuthenticate.self),
    Snippet("POST /v1/b2b/passwords/strength_check", B2BClientPasswordsStrengthCheck.self),
    Snippet("POST /v1/b2b/passwords/migrate", B2BClientPasswordsMigrate.self),
    Snippet("POST /v1/b2b/passwords/authenticate", B2BClientPasswordsAuthenticate.self),
    Snippet("POST /v1/b2b/passwords/email/reset/start", B2BClientPasswordsEmailResetStart.self),
    Snippet("POST /v1/b2b/passwords/email/reset", B2BClientPasswordsEmailReset.self),
    Snippet("POST /v1/b2b/passwords/email/require_reset", B2BClientPasswordsEmailRequireReset.self),
    Snippet("POST /v1/b2b/passwords/session/reset", B2BClientPasswordsSessionsReset.self),
    Snippet(
      "POST /v1/b2b/passwords/existing_password/reset",
      B2BClientPasswordsExistingPasswordReset.self),
    Snippet(
      "POST /v1/b2b/passwords/discovery/authenticate",
      B2BClientPasswordsDiscoveryAuthenticate.self),
    Snippet(
      "POST /v1/b2b/passwords/discovery/email/reset/start",
      B2BClientPasswordsDiscoveryEmailResetStart.self),
    Snippet(
      "POST /v1/b2b/passwords/discovery/email/reset", B2BClientPasswordsDiscoveryEmailReset.self),
    Snippet("GET /v1/b2b/sso/{organization_id}", B2BClientSSOGetConnections.self),
    Snippet(
      "DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}",
      B2BClientSSODeleteConnection.self),
    Snippet("POST /v1/b2b/sso/authenticate", B2BClientSSOAuthenticate.self),
    Snippet("POST /v1/b2b/sso/oidc/{organization_id}", B2BClientSSOOIDCCreateConnection.self),
    Snippet(
      "PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}",
      B2BClientSSOOIDCUpdateConnection.self),
    Snippet("POST /v1/b2b/sso/saml/{organization_id}", B2BClientSSOSAMLCreateConnection.self),
    Snippet(
      "PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}",
      B2BClientSSOSAMLUpdateConnection.self),
    Snippet(
      "PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url",
      B2BClientSSOSAMLUpdateByURL.self),
    Snippet(
      "DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}",
      B2BClientSSOSAMLDeleteVerificationCertificate.self),
    Snippet(
      "DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}",
      B2BClientSSOSAMLDeleteEncryptionPrivateKey.self),
    Snippet(
      "POST /v1/b2b/sso/external/{organization_id}", B2BClientSSOExternalCreateConnection.self),
    Snippet(
      "PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}",
      B2BClientSSOExternalUpdateConnection.self),
    Snippet("GET /v1/connected_apps/clients/{client_id}", B2BClientConnectedAppClientsGet.self),
    Snippet("PUT /v1/connected_apps/clients/{client_id}", B2BClientConnectedAppClientsUpdate.self),
    Snippet(
      "DELETE /v1/connected_apps/clients/{client_id}", B2BClientConnectedAppClientsDelete.self),
    Snippet("POST /v1/connected_apps/clients/search", B2BClientConnectedAppClientsSearch.self),
    Snippet("POST /v1/connected_apps/clients", B2BClientConnectedAppClientsCreate.self),
    Snippet(
      "POST /v1/connected_apps/clients/{client_id}/secrets/rotate/start",
      B2BClientConnectedAppClientsSecretsRotateStart.self),
    Snippet(
      "POST /v1/connected_apps/clients/{client_id}/secrets/rotate/cancel",
      B2BClientConnectedAppClientsSecretsRotateCancel.self),
    Snippet(
      "POST /v1/connected_apps/clients/{client_id}/secrets/rotate",
      B2BClientConnectedAppClientsSecretsRotate.self),
    Snippet("GET /v1/debug/whoami", B2BClientDebugWhoami.self),
    Snippet("POST /v1/fingerprint/lookup", B2BClientFraudFingerprintLookup.self),
    Snippet("POST /v1/rules/set", B2BClientFraudRulesSet.self),
    Snippet("POST /v1/rules/list", B2BClientFraudRulesList.self),
    Snippet("POST /v1/verdict_reasons/override", B2BClientFraudVerdictReasonsOverride.self),
    Snippet("POST /v1/verdict_reasons/list", B2BClientFraudVerdictReasonsList.self),
    Snippet("POST /v1/email/risk", B2BClientFraudEmailRisk.self),
    Snippet("GET /v1/m2m/clients/{client_id}", B2BClientM2MClientsGet.self),
    Snippet("PUT /v1/m2m/clients/{client_id}", B2BClientM2MClientsUpdate.self),
    Snippet("DELETE /v1/m2m/clients/{client_id}", B2BClientM2MClientsDelete.self),
    Snippet("POST /v1/m2m/clients/search", B2BClientM2MClientsSearch.self),
    Snippet("POST /v1/m2m/clients", B2BClientM2MClientsCreate.self),
    Snippet(
      "POST /v1/m2m/clients/{client_id}/secrets/rotate/start",
      B2BClientM2MClientsSecretsRotateStart.self),
    Snippet(
      "POST /v1/m2m/clients/{client_id}/secrets/rotate/cancel",
      B2BClientM2MClientsSecretsRotateCancel.self),
    Snippet(
      "POST /v1/m2m/clients/{client_id}/secrets/rotate", B2BClientM2MClientsSecretsRotate.self),
    Snippet("GET /v1/projects/metrics", B2BClientProjectMetrics.self),
  ]
  /// The calls of `ConsumerClient`.
  public static let consumerClient: [Snippet<ConsumerClient>] = [
    Snippet("POST /v1/users", ConsumerClientUsersCreate.self),
    Snippet("GET /v1/users/{user_id}", ConsumerClientUsersGet.self),
    Snippet("PUT /v1/users/{user_id}", ConsumerClientUsersUpdate.self),
    Snippet("DELETE /v1/users/{user_id}", ConsumerClientUsersDelete.self),
    Snippet("POST /v1/users/search", ConsumerClientUsersSearch.self),
    Snippet(
      "PUT /v1/users/{user_id}/exchange_primary_factor",
      ConsumerClientUsersExchangePrimaryFactor.self),
    Snippet("DELETE /v1/users/emails/{email_id}", ConsumerClientUsersDeleteEmail.self),
    Snippet("DELETE /v1/users/phone_numbers/{phone_id}", ConsumerClientUsersDeletePhoneNumber.self),
    Snippet(
      "DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}",
      ConsumerClientUsersDeleteWebAuthnRegistration.self),
    Snippet(
      "DELETE /v1/users/biometric_registrations/{biometric_registration_id}",
      ConsumerClientUsersDeleteBiometricRegistration.self),
    Snippet("DELETE /v1/users/totps/{totp_id}", ConsumerClientUsersDeleteTOTP.self),
    Snippet(
      "DELETE /v1/users/crypto_wallets/{crypto_wallet_id}",
      ConsumerClientUsersDeleteCryptoWallet.self),
    Snippet("DELETE /v1/users/passwords/{password_id}", ConsumerClientUsersDeletePassword.self),
    Snippet(
      "DELETE /v1/users/oauth/{oauth_user_registration_id}",
      ConsumerClientUsersDeleteOAuthRegistration.self),
    Snippet("DELETE /v1/users/{user_id}/external_id", ConsumerClientUsersDeleteExternalID.self),
    Snippet("GET /v1/users/{user_id}/connected_apps", ConsumerClientUsersConnectedApps.self),
    Snippet(
      "POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke",
      ConsumerClientUsersRevoke.self),
    Snippet("GET /v1/sessions", ConsumerClientSessionsGet.self),
    Snippet("POST /v1/sessions/authenticate", ConsumerClientSessionsAuthenticate.self),
    Snippet("POST /v1/sessions/revoke", ConsumerClientSessionsRevoke.self),
    Snippet("POST /v1/sessions/migrate", ConsumerClientSessionsMigrate.self),
    Snippet(
      "POST /v1/sessions/exchange_access_token", ConsumerClientSessionsExchangeAccessToken.self),
    Snippet("GET /v1/sessions/jwks/{project_id}", ConsumerClientSessionsGetJWKS.self),
    Snippet("POST /v1/sessions/attest", ConsumerClientSessionsAttest.self),
    Snippet("GET /v1/rbac/policy", ConsumerClientRBACPolicy.self),
    Snippet(
      "POST /v1/crypto_wallets/authenticate/start",
      ConsumerClientCryptoWalletsAuthenticateStart.self),
    Snippet("POST /v1/crypto_wallets/authenticate", ConsumerClientCryptoWalletsAuthenticate.self),
    Snippet("POST /v1/idp/oauth/authorize/start", ConsumerClientIDPOAuthAuthorizeStart.self),
    Snippet("POST /v1/idp/oauth/authorize", ConsumerClientIDPOAuthAuthorize.self),
    Snippet("POST /v1/impersonation/authenticate", ConsumerClientImpersonationAuthenticate.self),
    Snippet("POST /v1/magic_links/authenticate", ConsumerClientMagicLinksAuthenticate.self),
    Snippet("POST /v1/magic_links", ConsumerClientMagicLinksCreate.self),
    Snippet("POST /v1/magic_links/email/send", ConsumerClientMagicLinksEmailSend.self),
    Snippet(
      "POST /v1/magic_links/email/login_or_create",
      ConsumerClientMagicLinksEmailLoginOrCreate.self),
    Snippet("POST /v1/magic_links/email/invite", ConsumerClientMagicLinksEmailInvite.self),
    Snippet(
      "POST /v1/magic_links/email/revoke_invite", ConsumerClientMagicLinksEmailRevokeInvite.self),
    Snippet("POST /v1/passwords", ConsumerClientPasswordsCreate.self),
    Snippet("POST /v1/passwords/authenticate", ConsumerClientPasswordsAuthenticate.self),
    Snippet("POST /v1/passwords/strength_check", ConsumerClientPasswordsStrengthCheck.self),
    Snippet("POST /v1/passwords/migrate", ConsumerClientPasswordsMigrate.self),
    Snippet("POST /v1/passwords/email/reset/start", ConsumerClientPasswordsEmailResetStart.self),
    Snippet("POST /v1/passwords/email/reset", ConsumerClientPasswordsEmailReset.self),
    Snippet(
      "POST /v1/passwords/existing_password/reset",
      ConsumerClientPasswordsExistingPasswordReset.self),
    Snippet("POST /v1/passwords/session/reset", ConsumerClientPasswordsSessionsReset.self),
    Snippet("POST /v1/oauth/attach", ConsumerClientOAuthAttach.self),
    Snippet("POST /v1/oauth/authenticate", ConsumerClientOAuthAuthenticate.self),
    Snippet("POST /v1/otps/authenticate", ConsumerClientOTPsAuthenticate.self),
    Snippet("POST /v1/otps/sms/send", ConsumerClientOTPsSMSSend.self),
    Snippet("POST /v1/otps/sms/login_or_create", ConsumerClientOTPsSMSLoginOrCreate.self),
    Snippet("POST /v1/otps/whatsapp/send", ConsumerClientOTPsWhatsAppSend.self),
    Snippet("POST /v1/otps/whatsapp/login_or_create", ConsumerClientOTPsWhatsAppLoginOrCreate.self),
    Snippet("POST /v1/otps/email/send", ConsumerClientOTPsEmailSend.self),
    Snippet("POST /v1/otps/email/login_or_create", ConsumerClientOTPsEmailLoginOrCreate.self),
    Snippet("POST /v1/totps", ConsumerClientTOTPsCreate.self),
    Snippet("POST /v1/totps/authenticate", ConsumerClientTOTPsAuthenticate.self),
    Snippet("POST /v1/totps/recovery_codes", ConsumerClientTOTPsRecoveryCodes.self),
    Snippet("POST /v1/totps/recover", ConsumerClientTOTPsRecover.self),
    Snippet("POST /v1/webauthn/register/start", ConsumerClientWebAuthnRegisterStart.self),
    Snippet("POST /v1/webauthn/register", ConsumerClientWebAuthnRegister.self),
    Snippet("POST /v1/webauthn/authenticate/start", ConsumerClientWebAuthnAuthenticateStart.self),
    Snippet("POST /v1/webauthn/authenticate", ConsumerClientWebAuthnAuthenticate.self),
    Snippet("PUT /v1/webauthn/{webauthn_registration_id}", ConsumerClientWebAuthnUpdate.self),
    Snippet(
      "GET /v1/webauthn/credentials/{user_id}/{domain}",
      ConsumerClientWebAuthnListCredentials.self),
  ]
}
