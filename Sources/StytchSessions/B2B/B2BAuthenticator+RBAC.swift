#if StytchSessions
import SDKRuntime
import Stytch

extension B2BAuthenticator {
  /// The calls of `rbac`.
  public struct RBACAPI: Sendable {
    let client: B2BClient
    let policies: B2BPolicies
  }
}

extension B2BAuthenticator.RBACAPI {
  /// Makes sure that roles allow an action, by the project's policy and the organization's own.
  ///
  /// Policies are kept for 5 minutes.
  ///
  /// - Parameters:
  ///   - check: The organization, the resource and the action.
  ///   - roles: IDs of the roles that the member's session carries.
  ///   - organizationID: ID of the member's own organization.
  /// - Returns: The roles that allow the action.
  /// - Throws: ``AuthenticationError``: `tenancy_mismatch`, `invalid_permissions`; `call_failed`
  ///   where a policy could not be fetched; `cancelled`.
  @discardableResult public func authorize(
    _ check: B2B.Sessions.AuthorizationCheck,
    roles: [String],
    organizationID: String
  ) async throws(AuthenticationError) -> B2B.Sessions.AuthorizationVerdict {
    try checkTenancy(check, organizationID)
    let granting = try await policies.roles(organizationID: organizationID)
      .names(heldIn: roles, allowing: check.action, on: check.resourceID)
    guard !granting.isEmpty else {
      throw .notAllowed(check.action, on: check.resourceID)
    }
    return B2B.Sessions.AuthorizationVerdict(authorized: true, grantingRoles: granting)
  }

  /// Makes sure that a token's scopes allow an action, by the project's policy.
  ///
  /// - Parameters:
  ///   - check: The organization, the resource and the action.
  ///   - scopes: The token's scopes.
  ///   - organizationID: ID of the organization that the token is for; nil where it tells none.
  /// - Throws: ``AuthenticationError``: `tenancy_mismatch`, `invalid_permissions`; `call_failed`
  ///   where the policy could not be fetched; `cancelled`.
  public func authorize(
    _ check: B2B.Sessions.AuthorizationCheck,
    scopes: [String],
    organizationID: String?
  ) async throws(AuthenticationError) {
    try checkTenancy(check, organizationID)
    let granting = try await policies.project.policy().get().scopes
      .names(heldIn: scopes, allowing: check.action, on: check.resourceID)
    guard !granting.isEmpty else {
      throw .notAllowed(check.action, on: check.resourceID)
    }
  }

  /// Sets an organization's policy once it is checked against the project's.
  ///
  /// Its roles replace all that the organization had. They must be new ones, each given once, and
  /// name resources and actions that the project's policy has; `*` stands for all actions and
  /// then alone.
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization; its slug or external ID also works.
  ///   - orgPolicy: The policy.
  /// - Throws: ``AuthenticationError``: `policy_invalid` with everything that is wrong, and nothing is
  ///   sent; `call_failed`; `cancelled`.
  @discardableResult public func setOrgPolicy(
    organizationID: String,
    orgPolicy: B2B.RBAC.OrgPolicy
  ) async throws(AuthenticationError) -> B2B.RBAC.Organizations.SetOrgPolicyResponse {
    try await validate(orgPolicy)
    do {
      let response = try await client.rbac.organizations.setOrgPolicy(
        organizationID: organizationID, orgPolicy: orgPolicy)
      policies.keep(response.orgPolicy, organizationID: organizationID)
      return response
    } catch {
      throw AuthenticationError(error)
    }
  }

  /// Checks an organization's policy against the project's, without setting it.
  ///
  /// - Throws: ``AuthenticationError``: `policy_invalid` with everything that is wrong; `call_failed`
  ///   where the project's policy could not be fetched; `cancelled`.
  public func validate(_ orgPolicy: B2B.RBAC.OrgPolicy) async throws(AuthenticationError) {
    let problems = orgPolicy.problems(beside: try await policies.project.policy().get())
    guard problems.isEmpty else {
      throw AuthenticationError(
        .policyInvalid, problems.joined(separator: " ") + " Nothing was sent.")
    }
  }

  private func checkTenancy(
    _ check: B2B.Sessions.AuthorizationCheck, _ organizationID: String?
  ) throws(AuthenticationError) {
    guard check.organizationID == organizationID else {
      throw AuthenticationError(
        .tenancyMismatch,
        "The subject belongs to another organization than the one that the check is about.")
    }
  }
}
#endif
