// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.RBACAPI {
  /// The calls of `rbac.organizations`.
  public var organizations: OrganizationsAPI { OrganizationsAPI(client: client) }
  /// The calls of `rbac.organizations`.
  public struct OrganizationsAPI: Sendable { let client: APIClient }

  /// Get the project's B2B RBAC policy.
  ///
  /// Fetches the policy in force: all roles, resources and scopes of the project. It changes
  /// rarely: keep it for a few minutes rather than fetch it for each check.
  /// `GET /v1/b2b/rbac/policy`
  ///
  /// ```swift
  /// let response = try await client.rbac.policy()
  /// ```
  public func policy() async throws(StytchError) -> B2B.RBAC.PolicyResponse {
    let request = APIRequest(.get, "/v1/b2b/rbac/policy", operation: "api_b2b_rbac_v1_Policy")
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension B2BClient.RBACAPI.OrganizationsAPI {
  /// Get an organization's RBAC policy.
  ///
  /// Fetches the custom roles of one organization, which add to those of the project's policy. The
  /// policy changes rarely: keep it for a few minutes. The feature is in private beta: Stytch
  /// support must enable it for the workspace.
  /// `GET /v1/b2b/rbac/organizations/{organization_id}`
  ///
  /// ```swift
  /// let response = try await client.rbac.organizations.getOrgPolicy(
  ///   organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization whose policy is read; its slug or external ID also
  ///     works.
  public func getOrgPolicy(
    organizationID: String
  ) async throws(StytchError) -> B2B.RBAC.Organizations.GetOrgPolicyResponse {
    var request = APIRequest(
      .get, "/v1/b2b/rbac/organizations/{organization_id}",
      operation: "api_b2b_rbac_v1_b2b_rbac_organizations_GetOrgPolicy")
    request.path("organization_id", organizationID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Set an organization's RBAC policy.
  ///
  /// Replaces all custom roles of one organization by the given ones; the project's policy stays as
  /// it is. The feature is in private beta: Stytch support must enable it for the workspace.
  /// `PUT /v1/b2b/rbac/organizations/{organization_id}`
  ///
  /// ```swift
  /// let response = try await client.rbac.organizations.setOrgPolicy(
  ///   organizationID: "organization-id",
  ///   orgPolicy: .init(
  ///     roles: [
  ///       .init(
  ///         roleID: "role-id", description: "Description",
  ///         permissions: [.init(resourceID: "resource-id", actions: ["action"])])
  ///     ]))
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization whose policy is set; its slug or external ID also
  ///     works.
  ///   - orgPolicy: The policy to store; its roles replace all custom roles the organization had.
  public func setOrgPolicy(
    organizationID: String,
    orgPolicy: B2B.RBAC.OrgPolicy
  ) async throws(StytchError) -> B2B.RBAC.Organizations.SetOrgPolicyResponse {
    var request = APIRequest(
      .put, "/v1/b2b/rbac/organizations/{organization_id}",
      operation: "api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicy")
    request.path("organization_id", organizationID)
    request.body(B2B.RBAC.Organizations.SetOrgPolicyRequest(orgPolicy: orgPolicy))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
