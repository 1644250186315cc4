// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.DiscoveryAPI {
  /// The calls of `discovery.intermediateSessions`.
  public var intermediateSessions: IntermediateSessionsAPI {
    IntermediateSessionsAPI(client: client)
  }
  /// The calls of `discovery.intermediateSessions`.
  public struct IntermediateSessionsAPI: Sendable { let client: APIClient }

  /// The calls of `discovery.organizations`.
  public var organizations: OrganizationsAPI { OrganizationsAPI(client: client) }
  /// The calls of `discovery.organizations`.
  public struct OrganizationsAPI: Sendable { let client: APIClient }
}

extension B2BClient.DiscoveryAPI.IntermediateSessionsAPI {
  /// Exchange an intermediate session for a member session.
  ///
  /// Logs the user in to the organization chosen after discovery; this also accepts an invite, or
  /// joins by email domain or OAuth tenant where JIT provisioning allows it. If primary
  /// authentication, MFA or email verification is still missing, `member_authenticated` is false,
  /// and the token of the intermediate session goes into the call that completes it.
  /// `POST /v1/b2b/discovery/intermediate_sessions/exchange`
  ///
  /// ```swift
  /// let response = try await client.discovery.intermediateSessions.exchange(
  ///   intermediateSessionToken: "intermediate-session-token", organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - intermediateSessionToken: Token that discovery returned; it holds the factors proven so
  ///     far, for 10 minutes by default.
  ///   - organizationID: ID of the organization to log in to; its slug or external ID also works.
  ///   - sessionDurationMinutes: Session lifetime in minutes from now, 5 to 527040 (366 days); 60
  ///     if left out.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - locale: Language of the MFA passcode that may be sent to the member's phone; English if
  ///     left out.
  ///   - telemetryID: Telemetry ID of the member's device; needs Device Fingerprinting in the
  ///     workspace.
  public func exchange(
    intermediateSessionToken: String,
    organizationID: String,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    locale: Discovery.ExchangeRequestLocale? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Discovery.IntermediateSessions.ExchangeResponse {
    var request = APIRequest(
      .post, "/v1/b2b/discovery/intermediate_sessions/exchange",
      operation: "api_discovery_v1_discovery_intermediate_sessions_Exchange")
    request.body(
      Discovery.IntermediateSessions.ExchangeRequest(
        intermediateSessionToken: intermediateSessionToken, organizationID: organizationID,
        sessionDurationMinutes: sessionDurationMinutes, sessionCustomClaims: sessionCustomClaims,
        locale: locale, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.DiscoveryAPI.OrganizationsAPI {
  /// Create an organization after discovery.
  ///
  /// Uses an intermediate session token to create an organization, with the user as its first
  /// member holding the `stytch_admin` role, and logs that member in. If the email address is not
  /// verified yet, or `mfa_policy` is `REQUIRED_FOR_ALL`, `member_authenticated` is false and a
  /// further step has to be completed with the token returned.
  /// `POST /v1/b2b/discovery/organizations/create`
  ///
  /// ```swift
  /// let response = try await client.discovery.organizations.create(
  ///   intermediateSessionToken: "intermediate-session-token")
  /// ```
  ///
  /// - Parameters:
  ///   - intermediateSessionToken: Token that discovery returned; it holds the factors proven so
  ///     far, for 10 minutes by default.
  ///   - sessionDurationMinutes: Session lifetime in minutes from now, 5 to 527040 (366 days); 60
  ///     if left out.
  ///   - sessionCustomClaims: Claims to put on the session and its JWT, 4 KB at most; null deletes
  ///     a key, and registered names such as `iss` are ignored.
  ///   - organizationName: Name of the organization. Left out, it is made from the email's domain,
  ///     or from the part before the `@` for common providers and `.edu`.
  ///   - organizationSlug: URL slug, at least 2 letters, digits or `-` `.` `_` `~`; left out, it is
  ///     made from the email address, as the name is.
  ///   - organizationExternalID: Your own ID for the organization, unique in the project: up to 128
  ///     letters, digits or `.` `_` `-` `|`. Calls take it in place of the organization ID.
  ///   - organizationLogoURL: URL of the organization's logo image.
  ///   - trustedMetadata: Data of your own, or of the identity provider, to keep with the
  ///     organization.
  ///   - ssoJITProvisioning: Whether an SSO login may create a member: `ALL_ALLOWED` (default),
  ///     `RESTRICTED` to `sso_jit_provisioning_allowed_connections`, or `NOT_ALLOWED`.
  ///   - emailAllowedDomains: Email domains for invites and JIT provisioning where those are
  ///     `RESTRICTED`; common ones such as `gmail.com` are refused.
  ///   - emailJITProvisioning: Whether a magic link or OAuth login may create a member:
  ///     `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED` (default).
  ///   - emailInvites: Who may be invited by email: `ALL_ALLOWED`, `RESTRICTED` to
  ///     `email_allowed_domains`, or `NOT_ALLOWED`.
  ///   - authMethods: `ALL_ALLOWED` (default) or `RESTRICTED` to `allowed_auth_methods`; breakglass
  ///     members are exempt.
  ///   - allowedAuthMethods: Methods if these are `RESTRICTED`: `email_otp`, `magic_link`,
  ///     `password`, `sso`, `github_oauth`, `google_oauth`, `hubspot_oauth`, `microsoft_oauth`,
  ///     `slack_oauth`.
  ///   - mfaPolicy: `REQUIRED_FOR_ALL` asks every member for MFA at each login, `OPTIONAL`
  ///     (default) only those with `mfa_enrolled`. Open sessions stay valid.
  ///   - rbacEmailImplicitRoleAssignments: Roles that members get from their email domain, however
  ///     they log in.
  ///   - mfaMethods: `ALL_ALLOWED` (default) or `RESTRICTED` to `allowed_mfa_methods`; breakglass
  ///     members are exempt.
  ///   - allowedMFAMethods: MFA methods if `mfa_methods` is `RESTRICTED`: `sms_otp`, `totp`.
  ///   - oauthTenantJITProvisioning: Whether an OAuth tenant lets a user join: `RESTRICTED` to
  ///     `allowed_oauth_tenants`, or `NOT_ALLOWED` (default).
  ///   - allowedOAuthTenants: Tenants whose users may join, by `slack`, `hubspot` or `github`; left
  ///     out, none may.
  ///   - firstPartyConnectedAppsAllowedType: Which first-party Connected Apps the members may use.
  ///   - allowedFirstPartyConnectedApps: IDs of the first-party Connected Apps allowed if their
  ///     policy is `RESTRICTED`.
  ///   - thirdPartyConnectedAppsAllowedType: Which third-party Connected Apps the members may use.
  ///   - allowedThirdPartyConnectedApps: IDs of the third-party Connected Apps allowed if their
  ///     policy is `RESTRICTED`.
  ///   - telemetryID: Telemetry ID of the member's device; needs Device Fingerprinting in the
  ///     workspace.
  public func create(
    intermediateSessionToken: String,
    sessionDurationMinutes: Int? = nil,
    sessionCustomClaims: [String: JSONValue]? = nil,
    organizationName: String? = nil,
    organizationSlug: String? = nil,
    organizationExternalID: String? = nil,
    organizationLogoURL: String? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    ssoJITProvisioning: Organizations.SSOJITProvisioning? = nil,
    emailAllowedDomains: [String]? = nil,
    emailJITProvisioning: Organizations.EmailJITProvisioning? = nil,
    emailInvites: Organizations.EmailInvites? = nil,
    authMethods: Organizations.AuthMethodsPolicy? = nil,
    allowedAuthMethods: [Organizations.AuthMethod]? = nil,
    mfaPolicy: Organizations.MFAPolicy? = nil,
    rbacEmailImplicitRoleAssignments: [Organizations.EmailImplicitRoleAssignment]? = nil,
    mfaMethods: Organizations.MFAMethodsPolicy? = nil,
    allowedMFAMethods: [Organizations.MFAMethod]? = nil,
    oauthTenantJITProvisioning: Organizations.OAuthTenantJITProvisioning? = nil,
    allowedOAuthTenants: [String: JSONValue]? = nil,
    firstPartyConnectedAppsAllowedType: Organizations.ConnectedAppsAllowedType? = nil,
    allowedFirstPartyConnectedApps: [String]? = nil,
    thirdPartyConnectedAppsAllowedType: Organizations.ConnectedAppsAllowedType? = nil,
    allowedThirdPartyConnectedApps: [String]? = nil,
    telemetryID: String? = nil
  ) async throws(StytchError) -> Discovery.Organizations.CreateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/discovery/organizations/create",
      operation: "api_discovery_v1_discovery_organizations_Create")
    request.body(
      Discovery.Organizations.CreateRequest(
        intermediateSessionToken: intermediateSessionToken,
        sessionDurationMinutes: sessionDurationMinutes, sessionCustomClaims: sessionCustomClaims,
        organizationName: organizationName, organizationSlug: organizationSlug,
        organizationExternalID: organizationExternalID, organizationLogoURL: organizationLogoURL,
        trustedMetadata: trustedMetadata, ssoJITProvisioning: ssoJITProvisioning,
        emailAllowedDomains: emailAllowedDomains, emailJITProvisioning: emailJITProvisioning,
        emailInvites: emailInvites, authMethods: authMethods,
        allowedAuthMethods: allowedAuthMethods, mfaPolicy: mfaPolicy,
        rbacEmailImplicitRoleAssignments: rbacEmailImplicitRoleAssignments, mfaMethods: mfaMethods,
        allowedMFAMethods: allowedMFAMethods,
        oauthTenantJITProvisioning: oauthTenantJITProvisioning,
        allowedOAuthTenants: allowedOAuthTenants,
        firstPartyConnectedAppsAllowedType: firstPartyConnectedAppsAllowedType,
        allowedFirstPartyConnectedApps: allowedFirstPartyConnectedApps,
        thirdPartyConnectedAppsAllowedType: thirdPartyConnectedAppsAllowedType,
        allowedThirdPartyConnectedApps: allowedThirdPartyConnectedApps, telemetryID: telemetryID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// List the organizations a user can log in to.
  ///
  /// Lists the organizations tied to an intermediate session or a member session; send exactly one
  /// token. Organizations that the user could join by email domain or OAuth tenant are listed only
  /// for an intermediate session. The token is not used up.
  /// `POST /v1/b2b/discovery/organizations`
  ///
  /// ```swift
  /// let response = try await client.discovery.organizations.list()
  /// ```
  ///
  /// - Parameters:
  ///   - intermediateSessionToken: Token of the intermediate session to list organizations for; it
  ///     is not used up.
  ///   - sessionToken: Token of the member session to list organizations for; it is not used up.
  ///   - sessionJWT: JWT of the member session to list organizations for.
  public func list(
    intermediateSessionToken: String? = nil,
    sessionToken: String? = nil,
    sessionJWT: String? = nil
  ) async throws(StytchError) -> Discovery.ListResponse {
    var request = APIRequest(
      .post, "/v1/b2b/discovery/organizations",
      operation: "api_discovery_v1_discovery_organizations_List")
    request.body(
      Discovery.ListRequest(
        intermediateSessionToken: intermediateSessionToken, sessionToken: sessionToken,
        sessionJWT: sessionJWT))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
