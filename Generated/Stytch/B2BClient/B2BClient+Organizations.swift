// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.OrganizationsAPI {
  /// The calls of `organizations.members`.
  public var members: MembersAPI { MembersAPI(client: client) }
  /// The calls of `organizations.members`.
  public struct MembersAPI: Sendable { let client: APIClient }

  /// Create an organization.
  ///
  /// Creates an organization under a name and, if given, a slug that is unique. When no
  /// authentication setting is sent, `email_invites` becomes `ALL_ALLOWED`, so that members can be
  /// added at all; when any is sent, it becomes `NOT_ALLOWED` unless set too.
  /// `POST /v1/b2b/organizations`
  ///
  /// ```swift
  /// let response = try await client.organizations.create(organizationName: "Organization name")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationName: Name to give the organization, 1 to 128 characters.
  ///   - organizationSlug: Unique URL slug, 2 to 128 letters, digits and `-._~`; usable in place of
  ///     the ID.
  ///   - organizationLogoURL: URL of a logo image.
  ///   - trustedMetadata: Your own JSON data to keep with the organization, or an identity
  ///     provider's.
  ///   - organizationExternalID: Your own ID, usable in place of Stytch's: up to 128 letters,
  ///     digits and `._-|`, unique in the project.
  ///   - ssoJITProvisioning: Who becomes a member by SSO login: `ALL_ALLOWED` (default),
  ///     `RESTRICTED` to allowed connections, or `NOT_ALLOWED`.
  ///   - emailAllowedDomains: Email domains let in by `RESTRICTED` email settings; common ones such
  ///     as `gmail.com` are refused.
  ///   - emailJITProvisioning: Who becomes a member by magic link or OAuth: `RESTRICTED` to
  ///     `email_allowed_domains`, or `NOT_ALLOWED` (default).
  ///   - emailInvites: Who may be invited by email: `ALL_ALLOWED`, `RESTRICTED` to
  ///     `email_allowed_domains`, or `NOT_ALLOWED`.
  ///   - authMethods: `ALL_ALLOWED` (default), or `RESTRICTED` to `allowed_auth_methods` save for
  ///     break-glass members.
  ///   - allowedAuthMethods: To permit if `RESTRICTED`: `email_otp`, `github_oauth`,
  ///     `google_oauth`, `hubspot_oauth`, `magic_link`, `microsoft_oauth`, `password`,
  ///     `slack_oauth`, `sso`.
  ///   - mfaPolicy: `REQUIRED_FOR_ALL` to ask every member for MFA at each login, or `OPTIONAL`
  ///     (default), only those with `mfa_enrolled`.
  ///   - rbacEmailImplicitRoleAssignments: Roles that members are to get by email domain, however
  ///     they log in.
  ///   - mfaMethods: `ALL_ALLOWED` (default), or `RESTRICTED` to `allowed_mfa_methods` save for
  ///     break-glass members.
  ///   - allowedMFAMethods: MFA methods to permit if `mfa_methods` is `RESTRICTED`: `sms_otp`,
  ///     `totp`.
  ///   - oauthTenantJITProvisioning: Who becomes a member by OAuth tenant: `RESTRICTED` to
  ///     `allowed_oauth_tenants`, or `NOT_ALLOWED` (default).
  ///   - allowedOAuthTenants: OAuth tenants to let in, by `slack`, `hubspot` and `github`; none if
  ///     left out.
  ///   - claimedEmailDomains: Email domains that the organization claims.
  ///   - firstPartyConnectedAppsAllowedType: First-party Connected Apps that members may use; all
  ///     of the project's by default.
  ///   - allowedFirstPartyConnectedApps: IDs of the first-party apps to permit under `RESTRICTED`.
  ///   - thirdPartyConnectedAppsAllowedType: Third-party Connected Apps that members may use; all
  ///     of the project's by default.
  ///   - allowedThirdPartyConnectedApps: IDs of the third-party apps to permit under `RESTRICTED`.
  public func create(
    organizationName: String,
    organizationSlug: String? = nil,
    organizationLogoURL: String? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    organizationExternalID: String? = nil,
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
    claimedEmailDomains: [String]? = nil,
    firstPartyConnectedAppsAllowedType: Organizations.ConnectedAppsAllowedType? = nil,
    allowedFirstPartyConnectedApps: [String]? = nil,
    thirdPartyConnectedAppsAllowedType: Organizations.ConnectedAppsAllowedType? = nil,
    allowedThirdPartyConnectedApps: [String]? = nil
  ) async throws(StytchError) -> Organizations.CreateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/organizations", operation: "api_organization_v1_Create")
    request.body(
      Organizations.CreateRequest(
        organizationName: organizationName, organizationSlug: organizationSlug,
        organizationLogoURL: organizationLogoURL, trustedMetadata: trustedMetadata,
        organizationExternalID: organizationExternalID, ssoJITProvisioning: ssoJITProvisioning,
        emailAllowedDomains: emailAllowedDomains, emailJITProvisioning: emailJITProvisioning,
        emailInvites: emailInvites, authMethods: authMethods,
        allowedAuthMethods: allowedAuthMethods, mfaPolicy: mfaPolicy,
        rbacEmailImplicitRoleAssignments: rbacEmailImplicitRoleAssignments, mfaMethods: mfaMethods,
        allowedMFAMethods: allowedMFAMethods,
        oauthTenantJITProvisioning: oauthTenantJITProvisioning,
        allowedOAuthTenants: allowedOAuthTenants, claimedEmailDomains: claimedEmailDomains,
        firstPartyConnectedAppsAllowedType: firstPartyConnectedAppsAllowedType,
        allowedFirstPartyConnectedApps: allowedFirstPartyConnectedApps,
        thirdPartyConnectedAppsAllowedType: thirdPartyConnectedAppsAllowedType,
        allowedThirdPartyConnectedApps: allowedThirdPartyConnectedApps))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get an organization.
  ///
  /// Returns one organization with all its settings.
  /// `GET /v1/b2b/organizations/{organization_id}`
  ///
  /// ```swift
  /// let response = try await client.organizations.get(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to read; its slug or external ID also works.
  public func get(organizationID: String) async throws(StytchError) -> Organizations.GetResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}", operation: "api_organization_v1_Get")
    request.path("organization_id", organizationID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Update an organization.
  ///
  /// Changes the fields that are sent. At least one setting that lets members in must stay
  /// `RESTRICTED` or `ALL_ALLOWED`. With a member session, each field needs the action named with
  /// it on the resource `stytch.organization`.
  /// `PUT /v1/b2b/organizations/{organization_id}`
  ///
  /// ```swift
  /// let response = try await client.organizations.update(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to change; its slug or external ID also works.
  ///   - organizationName: New name, 1 to 128 characters. Action: `update.info.name`.
  ///   - organizationSlug: New unique slug, 2 to 128 letters, digits and `-._~`. Action:
  ///     `update.info.slug`.
  ///   - organizationLogoURL: New URL of the logo image. Action: `update.info.logo-url`.
  ///   - trustedMetadata: Your own JSON data to change; not allowed together with a member session.
  ///   - organizationExternalID: New external ID: up to 128 letters, digits and `._-|`, unique in
  ///     the project.
  ///   - ssoDefaultConnectionID: SSO connection to use if several are active. Action:
  ///     `update.settings.default-sso-connection`.
  ///   - ssoJITProvisioning: Who joins by SSO: `ALL_ALLOWED`, `RESTRICTED` to the connections
  ///     listed, or `NOT_ALLOWED`. Action: `update.settings.sso-jit-provisioning`.
  ///   - ssoJITProvisioningAllowedConnections: Connection IDs that may create members under
  ///     `RESTRICTED`. Action: `update.settings.sso-jit-provisioning`.
  ///   - emailAllowedDomains: Domains for `RESTRICTED` email settings, no common ones. Action:
  ///     `update.settings.allowed-domains`.
  ///   - emailJITProvisioning: Who joins by magic link or OAuth: `RESTRICTED` to allowed domains,
  ///     or `NOT_ALLOWED`. Action: `update.settings.email-jit-provisioning`.
  ///   - emailInvites: Who may be invited: `ALL_ALLOWED`, `RESTRICTED` to allowed domains, or
  ///     `NOT_ALLOWED`. Action: `update.settings.email-invites`.
  ///   - authMethods: `ALL_ALLOWED`, or `RESTRICTED` to the list save for break-glass members.
  ///     Action: `update.settings.allowed-auth-methods`.
  ///   - allowedAuthMethods: `email_otp`, `github_oauth`, `google_oauth`, `hubspot_oauth`,
  ///     `magic_link`, `microsoft_oauth`, `password`, `slack_oauth`, `sso`. Action: as for
  ///     `auth_methods`.
  ///   - mfaPolicy: `REQUIRED_FOR_ALL`, from the next login on, or `OPTIONAL`, for members with
  ///     `mfa_enrolled`. Action: `update.settings.mfa-policy`.
  ///   - rbacEmailImplicitRoleAssignments: Roles by email domain, however members log in. Action:
  ///     `update.settings.implicit-roles`.
  ///   - mfaMethods: `ALL_ALLOWED`, or `RESTRICTED` to the list save for break-glass members.
  ///     Action: `update.settings.allowed-mfa-methods`.
  ///   - allowedMFAMethods: Used if `RESTRICTED`: `sms_otp`, `totp`. Action:
  ///     `update.settings.allowed-mfa-methods`.
  ///   - oauthTenantJITProvisioning: Who joins by OAuth tenant: `RESTRICTED` to allowed tenants, or
  ///     `NOT_ALLOWED`. Action: `update.settings.oauth-tenant-jit-provisioning`.
  ///   - allowedOAuthTenants: Tenants by `slack`, `hubspot` and `github`. Action:
  ///     `update.settings.allowed-oauth-tenants`.
  ///   - claimedEmailDomains: Email domains that the organization claims from now on.
  ///   - firstPartyConnectedAppsAllowedType: New rule on the first-party Connected Apps that
  ///     members may use.
  ///   - allowedFirstPartyConnectedApps: IDs of the first-party apps to permit under `RESTRICTED`.
  ///   - thirdPartyConnectedAppsAllowedType: New rule on the third-party Connected Apps that
  ///     members may use.
  ///   - allowedThirdPartyConnectedApps: IDs of the third-party apps to permit under `RESTRICTED`.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func update(
    organizationID: String,
    organizationName: String? = nil,
    organizationSlug: String? = nil,
    organizationLogoURL: String? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    organizationExternalID: String? = nil,
    ssoDefaultConnectionID: String? = nil,
    ssoJITProvisioning: Organizations.SSOJITProvisioning? = nil,
    ssoJITProvisioningAllowedConnections: [String]? = nil,
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
    claimedEmailDomains: [String]? = nil,
    firstPartyConnectedAppsAllowedType: Organizations.ConnectedAppsAllowedType? = nil,
    allowedFirstPartyConnectedApps: [String]? = nil,
    thirdPartyConnectedAppsAllowedType: Organizations.ConnectedAppsAllowedType? = nil,
    allowedThirdPartyConnectedApps: [String]? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.UpdateResponse {
    var request = APIRequest(
      .put, "/v1/b2b/organizations/{organization_id}", operation: "api_organization_v1_Update")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    request.body(
      Organizations.UpdateRequest(
        organizationName: organizationName, organizationSlug: organizationSlug,
        organizationLogoURL: organizationLogoURL, trustedMetadata: trustedMetadata,
        organizationExternalID: organizationExternalID,
        ssoDefaultConnectionID: ssoDefaultConnectionID, ssoJITProvisioning: ssoJITProvisioning,
        ssoJITProvisioningAllowedConnections: ssoJITProvisioningAllowedConnections,
        emailAllowedDomains: emailAllowedDomains, emailJITProvisioning: emailJITProvisioning,
        emailInvites: emailInvites, authMethods: authMethods,
        allowedAuthMethods: allowedAuthMethods, mfaPolicy: mfaPolicy,
        rbacEmailImplicitRoleAssignments: rbacEmailImplicitRoleAssignments, mfaMethods: mfaMethods,
        allowedMFAMethods: allowedMFAMethods,
        oauthTenantJITProvisioning: oauthTenantJITProvisioning,
        allowedOAuthTenants: allowedOAuthTenants, claimedEmailDomains: claimedEmailDomains,
        firstPartyConnectedAppsAllowedType: firstPartyConnectedAppsAllowedType,
        allowedFirstPartyConnectedApps: allowedFirstPartyConnectedApps,
        thirdPartyConnectedAppsAllowedType: thirdPartyConnectedAppsAllowedType,
        allowedThirdPartyConnectedApps: allowedThirdPartyConnectedApps))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete an organization.
  ///
  /// Deletes an organization and, with it, every one of its members.
  /// `DELETE /v1/b2b/organizations/{organization_id}`
  ///
  /// ```swift
  /// try await client.organizations.delete(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to delete; its slug or external ID also works.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  @discardableResult public func delete(
    organizationID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.DeleteResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/organizations/{organization_id}", operation: "api_organization_v1_Delete")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Search organizations.
  ///
  /// Returns the project's organizations that match a query, page by page. Do not build logins on
  /// it: an answer takes from about 150 ms up to 9 s, depending on the query, and the limit is 100
  /// requests a minute.
  /// `POST /v1/b2b/organizations/search`
  ///
  /// ```swift
  /// let response = try await client.organizations.search()
  /// ```
  ///
  /// - Parameters:
  ///   - cursor: `next_cursor` from the page before; leave out for the first page.
  ///   - limit: Most organizations to return in a page: 100 by default, at most 1000.
  ///   - query: What to search for; without it, all organizations are returned.
  public func search(
    cursor: String? = nil,
    limit: Int? = nil,
    query: Organizations.SearchQuery? = nil
  ) async throws(StytchError) -> Organizations.SearchResponse {
    var request = APIRequest(
      .post, "/v1/b2b/organizations/search", operation: "api_organization_v1_Search")
    request.body(Organizations.SearchRequest(cursor: cursor, limit: limit, query: query))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// The `organizations` of all pages of `search`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func searchAll(
    cursor: String? = nil,
    limit: Int? = nil,
    query: Organizations.SearchQuery? = nil
  ) -> PagedItems<Organizations.Organization, Organizations.SearchResponse, StytchError> {
    let request = APIRequest(
      .post, "/v1/b2b/organizations/search", operation: "api_organization_v1_Search")
    return PagedItems(request, from: cursor) { cursor throws(StytchError) in
      let response = try await search(cursor: cursor, limit: limit, query: query)
      return FetchedPage(
        response, items: response.organizations, next: response.resultsMetadata.nextCursor)
    }
  }

  /// Get an organization's metrics.
  ///
  /// Returns the number of members of one organization.
  /// `GET /v1/b2b/organizations/{organization_id}/metrics`
  ///
  /// ```swift
  /// let response = try await client.organizations.metrics(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization whose members are counted.
  public func metrics(
    organizationID: String
  ) async throws(StytchError) -> Organizations.MetricsResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/metrics",
      operation: "api_organization_v1_Metrics")
    request.path("organization_id", organizationID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// List an organization's Connected Apps.
  ///
  /// Lists the Connected Apps installed by members of the organization. An app counts as installed
  /// once a member has completed an authorization flow with it and until that is revoked. Changing
  /// which apps the organization allows may uninstall some.
  /// `GET /v1/b2b/organizations/{organization_id}/connected_apps`
  ///
  /// ```swift
  /// let response = try await client.organizations.connectedApps(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization whose apps are listed; its slug or external ID also
  ///     works.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func connectedApps(
    organizationID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.ConnectedAppsResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/connected_apps",
      operation: "api_organization_v1_ConnectedApps")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get an organization's Connected App.
  ///
  /// Returns one Connected App with the members of the organization who have it installed, and for
  /// each of them the scopes of the latest authorization.
  /// `GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}`
  ///
  /// ```swift
  /// let response = try await client.organizations.getConnectedApp(
  ///   organizationID: "organization-id", connectedAppID: "connected-app-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization whose members use the app; its slug or external ID
  ///     also works.
  ///   - connectedAppID: ID of the Connected App to read.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func getConnectedApp(
    organizationID: String,
    connectedAppID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.GetConnectedAppResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}",
      operation: "api_organization_v1_GetConnectedApp")
    request.path("organization_id", organizationID)
    request.path("connected_app_id", connectedAppID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete an organization's external ID.
  ///
  /// Removes the external ID from an organization and returns the organization, which is otherwise
  /// left as it is.
  /// `DELETE /v1/b2b/organizations/{organization_id}/external_id`
  ///
  /// ```swift
  /// let response = try await client.organizations.deleteExternalID(
  ///   organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that loses its external ID.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func deleteExternalID(
    organizationID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.DeleteExternalIDResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/organizations/{organization_id}/external_id",
      operation: "api_organization_v1_DeleteExternalId")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.OrganizationsAPI.MembersAPI {
  /// The calls of `organizations.members.oauthProviders`.
  public var oauthProviders: OAuthProvidersAPI { OAuthProvidersAPI(client: client) }
  /// The calls of `organizations.members.oauthProviders`.
  public struct OAuthProvidersAPI: Sendable { let client: APIClient }

  /// The calls of `organizations.members.connectedApps`.
  public var connectedApps: ConnectedAppsAPI { ConnectedAppsAPI(client: client) }
  /// The calls of `organizations.members.connectedApps`.
  public struct ConnectedAppsAPI: Sendable { let client: APIClient }

  /// Update a member.
  ///
  /// Changes the fields of a member that are sent. With a member session, most fields need the
  /// action named with them on the resource `stytch.member`; for some, having it on `stytch.self`
  /// is enough if the session is that of the member concerned.
  /// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.update(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member to change; the external ID also works, if one is set.
  ///   - name: New name. Action: `update.info.name`, also on `stytch.self`.
  ///   - trustedMetadata: Your own JSON data to change; not allowed together with a member session.
  ///   - untrustedMetadata: Your own data, open to the frontend. Action:
  ///     `update.info.untrusted-metadata`, also on `stytch.self`.
  ///   - isBreakglass: Whether, in emergencies, the organization's auth settings can be bypassed.
  ///     Action: `update.settings.is-breakglass`.
  ///   - mfaPhoneNumber: Phone number (E.164); fails if one is set, so delete that first. Action:
  ///     `update.info.mfa-phone`, also on `stytch.self`.
  ///   - mfaEnrolled: Whether each login takes MFA even if optional. Action:
  ///     `update.settings.mfa-enrolled`, also on `stytch.self`.
  ///   - roles: IDs of roles to assign directly, in place of all such roles held so far. Action:
  ///     `update.settings.roles`.
  ///   - preserveExistingSessions: Whether sessions survive when a role taken away is also implied
  ///     by their SSO connection or group. Default: false, they are revoked.
  ///   - defaultMFAMethod: Preferred method: `sms_otp` or `totp`. Action:
  ///     `update.settings.default-mfa-method`, also on `stytch.self`.
  ///   - emailAddress: New address, to be verified anew; deletes passwords, and the old one is
  ///     retired. Action: `update.info.email`, never for oneself.
  ///   - externalID: New external ID: up to 128 letters, digits and `._-|`, unique in the
  ///     organization.
  ///   - unlinkEmail: With a new `email_address`: whether to delete the old one, not retire it.
  ///     Default: false.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func update(
    organizationID: String,
    memberID: String,
    name: String? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil,
    isBreakglass: Bool? = nil,
    mfaPhoneNumber: String? = nil,
    mfaEnrolled: Bool? = nil,
    roles: [String]? = nil,
    preserveExistingSessions: Bool? = nil,
    defaultMFAMethod: Organizations.MFAMethod? = nil,
    emailAddress: String? = nil,
    externalID: String? = nil,
    unlinkEmail: Bool? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.UpdateResponse {
    var request = APIRequest(
      .put, "/v1/b2b/organizations/{organization_id}/members/{member_id}",
      operation: "api_organization_v1_organizations_members_Update")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    request.body(
      Organizations.Members.UpdateRequest(
        name: name, trustedMetadata: trustedMetadata, untrustedMetadata: untrustedMetadata,
        isBreakglass: isBreakglass, mfaPhoneNumber: mfaPhoneNumber, mfaEnrolled: mfaEnrolled,
        roles: roles, preserveExistingSessions: preserveExistingSessions,
        defaultMFAMethod: defaultMFAMethod, emailAddress: emailAddress, externalID: externalID,
        unlinkEmail: unlinkEmail))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a member.
  ///
  /// Deletes a member of an organization. A deleted member with a verified email address can be
  /// brought back by the reactivate call.
  /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}`
  ///
  /// ```swift
  /// try await client.organizations.members.delete(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member to delete; the external ID also works, if one is set.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  @discardableResult public func delete(
    organizationID: String,
    memberID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.DeleteResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/organizations/{organization_id}/members/{member_id}",
      operation: "api_organization_v1_organizations_members_Delete")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Reactivate a deleted member.
  ///
  /// Makes a deleted member active again, along with the email address if there is one to restore.
  /// It takes at least one email address that was verified before. Name the member by Stytch's ID:
  /// an external ID is not accepted.
  /// `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.reactivate(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the deleted member; an external ID does not work here.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func reactivate(
    organizationID: String,
    memberID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.ReactivateResponse {
    var request = APIRequest(
      .put, "/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate",
      operation: "api_organization_v1_organizations_members_Reactivate")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete the phone number of a member.
  ///
  /// Deletes the phone number that a member uses for MFA, as has to be done before setting another
  /// one. Sessions that used the number stay valid, and MFA is not asked for before the next login;
  /// to have it sooner, collect a new number and send and authenticate an SMS passcode.
  /// `DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.deleteMFAPhoneNumber(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who loses the number; the external ID also works, if one is
  ///     set.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func deleteMFAPhoneNumber(
    organizationID: String,
    memberID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.DeleteMFAPhoneNumberResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}",
      operation: "api_organization_v1_organizations_members_DeleteMFAPhoneNumber")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a member's TOTP registration.
  ///
  /// Deletes the authenticator app registration of a member, as has to be done before creating
  /// another one. Sessions that used it stay valid, and MFA is not asked for before the next login.
  /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.deleteTOTP(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who loses the registration; the external ID also works, if one
  ///     is set.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func deleteTOTP(
    organizationID: String,
    memberID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.DeleteTOTPResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/organizations/{organization_id}/members/{member_id}/totp",
      operation: "api_organization_v1_organizations_members_DeleteTOTP")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Search members.
  ///
  /// Returns members of the organizations named, of which there must be at least one. An empty
  /// query gives all members but the deleted ones; fuzzy filters need three characters or more. Do
  /// not build logins on it: an answer takes from about 150 ms up to 9 s, and the limit is 100
  /// requests a minute.
  /// `POST /v1/b2b/organizations/members/search`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.search(
  ///   organizationIDs: ["organization-id"])
  /// ```
  ///
  /// - Parameters:
  ///   - organizationIDs: IDs of the organizations to search, at least one.
  ///   - cursor: `next_cursor` from the page before; leave out for the first page.
  ///   - limit: Most members to return in a page: 100 by default, at most 1000.
  ///   - query: What to search for; without it, no member is filtered out.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func search(
    organizationIDs: [String],
    cursor: String? = nil,
    limit: Int? = nil,
    query: Organizations.SearchQuery? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.SearchResponse {
    var request = APIRequest(
      .post, "/v1/b2b/organizations/members/search",
      operation: "api_organization_v1_organizations_members_Search")
    authorization?.add(to: &request)
    request.body(
      Organizations.Members.SearchRequest(
        organizationIDs: organizationIDs, cursor: cursor, limit: limit, query: query))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// The `members` of all pages of `search`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func searchAll(
    organizationIDs: [String],
    cursor: String? = nil,
    limit: Int? = nil,
    query: Organizations.SearchQuery? = nil,
    authorization: MemberAuthorization? = nil
  ) -> PagedItems<Organizations.Member, Organizations.Members.SearchResponse, StytchError> {
    let request = APIRequest(
      .post, "/v1/b2b/organizations/members/search",
      operation: "api_organization_v1_organizations_members_Search")
    return PagedItems(request, from: cursor) { cursor throws(StytchError) in
      let response = try await search(
        organizationIDs: organizationIDs, cursor: cursor, limit: limit, query: query,
        authorization: authorization)
      return FetchedPage(
        response, items: response.members, next: response.resultsMetadata.nextCursor)
    }
  }

  /// Delete the password of a member.
  ///
  /// Deletes a password that belongs to one organization. In projects whose passwords work across
  /// organizations it cannot be used; there, require a password reset by email.
  /// `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.deletePassword(
  ///   organizationID: "organization-id", memberPasswordID: "member-password-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberPasswordID: ID of the password to delete.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func deletePassword(
    organizationID: String,
    memberPasswordID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.DeletePasswordResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}",
      operation: "api_organization_v1_organizations_members_DeletePassword")
    request.path("organization_id", organizationID)
    request.path("member_password_id", memberPasswordID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a member without naming the organization.
  ///
  /// Returns a member of any organization. Dangerous: nothing checks that the member belongs to the
  /// organization you expect, which opens the door to insecure direct object reference (IDOR)
  /// attacks. Prefer the call that gets a member within an organization.
  /// `GET /v1/b2b/organizations/members/dangerously_get/{member_id}`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.dangerouslyGet(memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - memberID: ID of the member to read.
  ///   - includeDeleted: Whether a deleted member is returned too. Default: false.
  public func dangerouslyGet(
    memberID: String,
    includeDeleted: Bool? = nil
  ) async throws(StytchError) -> Organizations.Members.GetResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/members/dangerously_get/{member_id}",
      operation: "api_organization_v1_organizations_members_DangerouslyGet")
    request.path("member_id", memberID)
    request.query("include_deleted", includeDeleted)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a member's OIDC tokens.
  ///
  /// Returns the access and ID tokens that Stytch kept from the member's OIDC logins. Where the
  /// provider issued a refresh token, Stytch renews the access token by itself.
  /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.oidcProviders(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who logged in by OIDC; the external ID also works, if one is
  ///     set.
  ///   - includeRefreshToken: Whether to return refresh tokens too, default false. Stytch may be
  ///     unable to renew access once you use one.
  public func oidcProviders(
    organizationID: String,
    memberID: String,
    includeRefreshToken: Bool? = nil
  ) async throws(StytchError) -> Organizations.Members.OIDCProvidersResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers",
      operation: "api_organization_v1_organizations_members_OIDCProviders")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    request.query("include_refresh_token", includeRefreshToken)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Unlink a member's retired email address.
  ///
  /// Takes a retired email address off a member, so that other members of the organization may use
  /// it. Name it by ID, by address or by both, which then have to agree. An address is retired when
  /// an update, or an OAuth, SAML or OIDC provider, puts a new primary address in its place.
  /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.unlinkRetiredEmail(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who had the address; the external ID also works, if one is set.
  ///   - emailID: ID of the retired address.
  ///   - emailAddress: The retired address itself.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func unlinkRetiredEmail(
    organizationID: String,
    memberID: String,
    emailID: String? = nil,
    emailAddress: String? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.UnlinkRetiredEmailResponse {
    var request = APIRequest(
      .post, "/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email",
      operation: "api_organization_v1_organizations_members_UnlinkRetiredEmail")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    request.body(
      Organizations.Members.UnlinkRetiredEmailRequest(emailID: emailID, emailAddress: emailAddress))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Start a member's change of email address.
  ///
  /// Sends a magic link or a passcode, valid for 5 minutes, to the new address of an active member
  /// whose present address is verified; authenticate it to finish. The new address must not be in
  /// use (a retired one counts until unlinked) or in the middle of another member's change.
  /// Unverified, it becomes free again.
  /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.startEmailUpdate(
  ///   organizationID: "organization-id", memberID: "member-id", emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who changes address; the external ID also works, if one is set.
  ///   - emailAddress: New address, to which the link or code is sent.
  ///   - loginRedirectURL: URL the magic link leads to, where your backend authenticates it.
  ///     Default: the one in the Dashboard; with neither, the call fails.
  ///   - locale: Language of the message, as an IETF BCP 47 tag. Default: English.
  ///   - loginTemplateID: ID of your own template for login emails, in place of the default one.
  ///   - deliveryMethod: How the new address is verified. Default: `EMAIL_MAGIC_LINK`.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func startEmailUpdate(
    organizationID: String,
    memberID: String,
    emailAddress: String,
    loginRedirectURL: String? = nil,
    locale: Organizations.StartEmailUpdateRequestLocale? = nil,
    loginTemplateID: String? = nil,
    deliveryMethod: Organizations.StartEmailUpdateRequestDeliveryMethod? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.StartEmailUpdateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update",
      operation: "api_organization_v1_organizations_members_StartEmailUpdate")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    request.body(
      Organizations.Members.StartEmailUpdateRequest(
        emailAddress: emailAddress, loginRedirectURL: loginRedirectURL, locale: locale,
        loginTemplateID: loginTemplateID, deliveryMethod: deliveryMethod))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// List a member's Connected Apps.
  ///
  /// Lists the Connected Apps that a member has authorized. An app drops out once its access is
  /// revoked, be it by the member or because the organization no longer allows it.
  /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.getConnectedApps(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member whose apps are listed; the external ID also works, if one is
  ///     set.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func getConnectedApps(
    organizationID: String,
    memberID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.GetConnectedAppsResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps",
      operation: "api_organization_v1_organizations_members_GetConnectedApps")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a member's external ID.
  ///
  /// Removes the external ID from a member and returns the member, who is otherwise left unchanged.
  /// `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.deleteExternalID(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization.
  ///   - memberID: ID of the member who loses the external ID.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func deleteExternalID(
    organizationID: String,
    memberID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.DeleteExternalIDResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id",
      operation: "api_organization_v1_organizations_members_DeleteExternalId")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Create a member.
  ///
  /// Adds a member to an organization. Only the email address is required; the member starts out
  /// `active` unless `create_member_as_pending` is set.
  /// `POST /v1/b2b/organizations/{organization_id}/members`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.create(
  ///   organizationID: "organization-id", emailAddress: "ada@example.com")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization to add the member to; its slug or external ID also
  ///     works.
  ///   - emailAddress: Email address of the new member.
  ///   - name: Name of the new member.
  ///   - trustedMetadata: Your own JSON data to keep with the member, or an identity provider's.
  ///   - untrustedMetadata: Your own JSON data; the frontend can write it, so keep nothing critical
  ///     in it.
  ///   - createMemberAsPending: Whether to start as `pending`, with signup emails until the first
  ///     login, not as `active`. Default: false.
  ///   - isBreakglass: Whether the member may, for emergencies, log in past the organization's auth
  ///     settings.
  ///   - mfaPhoneNumber: The member's only phone number, in E.164 format (`+1XXXXXXXXXX`).
  ///   - mfaEnrolled: Whether each login is to take MFA even if the organization does not require
  ///     it.
  ///   - roles: IDs of roles to assign to the member directly.
  ///   - externalID: Your own ID, usable in most calls in place of Stytch's: up to 128 letters,
  ///     digits and `._-|`, unique in the organization.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func create(
    organizationID: String,
    emailAddress: String,
    name: String? = nil,
    trustedMetadata: [String: JSONValue]? = nil,
    untrustedMetadata: [String: JSONValue]? = nil,
    createMemberAsPending: Bool? = nil,
    isBreakglass: Bool? = nil,
    mfaPhoneNumber: String? = nil,
    mfaEnrolled: Bool? = nil,
    roles: [String]? = nil,
    externalID: String? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.CreateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/organizations/{organization_id}/members",
      operation: "api_organization_v1_organizations_members_Create")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    request.body(
      Organizations.Members.CreateRequest(
        emailAddress: emailAddress, name: name, trustedMetadata: trustedMetadata,
        untrustedMetadata: untrustedMetadata, createMemberAsPending: createMemberAsPending,
        isBreakglass: isBreakglass, mfaPhoneNumber: mfaPhoneNumber, mfaEnrolled: mfaEnrolled,
        roles: roles, externalID: externalID))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a member.
  ///
  /// Returns a member of one organization, looked up by ID or by email address.
  /// `GET /v1/b2b/organizations/{organization_id}/member`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.get(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member to look up; the external ID also works, if one is set.
  ///   - emailAddress: Email address of the member to look up, in place of an ID.
  public func get(
    organizationID: String,
    memberID: String? = nil,
    emailAddress: String? = nil
  ) async throws(StytchError) -> Organizations.Members.GetResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/member",
      operation: "api_organization_v1_organizations_members_Get")
    request.path("organization_id", organizationID)
    request.query("member_id", memberID)
    request.query("email_address", emailAddress)
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.OrganizationsAPI.MembersAPI.OAuthProvidersAPI {
  /// Get a member's Google tokens.
  ///
  /// Returns the access and ID tokens kept from the member's Google login; with a refresh token,
  /// Stytch renews access by itself. Google One Tap alone yields no tokens. Google does not give a
  /// refresh token at each login, and an unused one may expire: start the login with
  /// `provider_prompt=consent` to force a new one.
  /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.oauthProviders.google(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who logged in with Google; the external ID also works, if one
  ///     is set.
  ///   - includeRefreshToken: Whether to return Google's refresh token too, default false. Stytch
  ///     may be unable to renew access once you use it.
  public func google(
    organizationID: String,
    memberID: String,
    includeRefreshToken: Bool? = nil
  ) async throws(StytchError) -> Organizations.Members.OAuthProviders.GoogleResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google",
      operation: "api_organization_v1_organizations_members_oauth_providers_Google")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    request.query("include_refresh_token", includeRefreshToken)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a member's Microsoft tokens.
  ///
  /// Returns the access and ID tokens that Stytch kept from the member's Microsoft login. Where
  /// Microsoft issued a refresh token, Stytch renews the access token by itself.
  /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.oauthProviders.microsoft(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who logged in with Microsoft; the external ID also works, if
  ///     one is set.
  ///   - includeRefreshToken: Whether to return Microsoft's refresh token too, default false.
  ///     Stytch may be unable to renew access once you use it.
  public func microsoft(
    organizationID: String,
    memberID: String,
    includeRefreshToken: Bool? = nil
  ) async throws(StytchError) -> Organizations.Members.OAuthProviders.MicrosoftResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft",
      operation: "api_organization_v1_organizations_members_oauth_providers_Microsoft")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    request.query("include_refresh_token", includeRefreshToken)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a member's Slack tokens.
  ///
  /// Returns the tokens that Stytch kept from the member's Slack logins, those of the bot included.
  /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.oauthProviders.slack(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who logged in with Slack; the external ID also works, if one is
  ///     set.
  public func slack(
    organizationID: String,
    memberID: String
  ) async throws(StytchError) -> Organizations.Members.OAuthProviders.SlackResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack",
      operation: "api_organization_v1_organizations_members_oauth_providers_Slack")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a member's HubSpot tokens.
  ///
  /// Returns the tokens that Stytch kept from the member's HubSpot logins. Where HubSpot issued a
  /// refresh token, Stytch renews the access token by itself.
  /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.oauthProviders.hubspot(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who logged in with HubSpot; the external ID also works, if one
  ///     is set.
  ///   - includeRefreshToken: Whether to return HubSpot's refresh tokens too, default false. Stytch
  ///     may be unable to renew access once you use one.
  public func hubspot(
    organizationID: String,
    memberID: String,
    includeRefreshToken: Bool? = nil
  ) async throws(StytchError) -> Organizations.Members.OAuthProviders.HubSpotResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot",
      operation: "api_organization_v1_organizations_members_oauth_providers_Hubspot")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    request.query("include_refresh_token", includeRefreshToken)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get a member's GitHub tokens.
  ///
  /// Returns the access tokens that Stytch kept from the member's GitHub logins. GitHub has no
  /// refresh tokens; an access token lasts until it has gone unused for a very long time.
  /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github`
  ///
  /// ```swift
  /// let response = try await client.organizations.members.oauthProviders.github(
  ///   organizationID: "organization-id", memberID: "member-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member who logged in with GitHub; the external ID also works, if one
  ///     is set.
  ///   - includeRefreshToken: Whether to return refresh tokens too, default false. GitHub issues
  ///     none.
  public func github(
    organizationID: String,
    memberID: String,
    includeRefreshToken: Bool? = nil
  ) async throws(StytchError) -> Organizations.Members.OAuthProviders.GitHubResponse {
    var request = APIRequest(
      .get, "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github",
      operation: "api_organization_v1_organizations_members_oauth_providers_Github")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    request.query("include_refresh_token", includeRefreshToken)
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.OrganizationsAPI.MembersAPI.ConnectedAppsAPI {
  /// Revoke a Connected App's access to a member.
  ///
  /// Ends a Connected App's access to a member: every active token it holds for that member is
  /// revoked. It gets new ones only after the member has authorized it afresh.
  /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke`
  ///
  /// ```swift
  /// try await client.organizations.members.connectedApps.revoke(
  ///   organizationID: "organization-id", memberID: "member-id",
  ///   connectedAppID: "connected-app-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the member's organization; its slug or external ID also works.
  ///   - memberID: ID of the member concerned; the external ID also works, if one is set.
  ///   - connectedAppID: ID of the Connected App that loses access.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  @discardableResult public func revoke(
    organizationID: String,
    memberID: String,
    connectedAppID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> Organizations.Members.ConnectedApps.RevokeResponse {
    var request = APIRequest(
      .post,
      "/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke",
      operation: "api_organization_v1_organizations_members_connected_apps_Revoke")
    request.path("organization_id", organizationID)
    request.path("member_id", memberID)
    request.path("connected_app_id", connectedAppID)
    authorization?.add(to: &request)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
