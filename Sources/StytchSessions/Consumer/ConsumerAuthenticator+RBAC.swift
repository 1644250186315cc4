#if StytchSessions
import SDKRuntime
import Stytch

extension ConsumerAuthenticator {
  /// The calls of `rbac`.
  public struct RBACAPI: Sendable {
    let policies: ConsumerPolicies
  }
}

extension ConsumerAuthenticator.RBACAPI {
  /// Makes sure that roles allow an action, by the project's policy.
  ///
  /// The policy is kept for 5 minutes.
  ///
  /// - Parameters:
  ///   - check: The resource and the action.
  ///   - roles: IDs of the roles that the user's session carries.
  /// - Returns: The roles that allow the action.
  /// - Throws: ``AuthenticationError``: `invalid_permissions`; `call_failed` where the policy could not
  ///   be fetched; `cancelled`.
  @discardableResult public func authorize(
    _ check: Sessions.AuthorizationCheck,
    roles: [String]
  ) async throws(AuthenticationError) -> Sessions.AuthorizationVerdict {
    let granting = try await policies.project.policy().get().roles
      .names(heldIn: roles, allowing: check.action, on: check.resourceID)
    guard !granting.isEmpty else {
      throw .notAllowed(check.action, on: check.resourceID)
    }
    return Sessions.AuthorizationVerdict(authorized: true, grantingRoles: granting)
  }

  /// Makes sure that a token's scopes allow an action, by the project's policy.
  ///
  /// - Parameters:
  ///   - check: The resource and the action.
  ///   - scopes: The token's scopes.
  /// - Throws: ``AuthenticationError``: `invalid_permissions`; `call_failed` where the policy could not
  ///   be fetched; `cancelled`.
  public func authorize(
    _ check: Sessions.AuthorizationCheck,
    scopes: [String]
  ) async throws(AuthenticationError) {
    let granting = try await policies.project.policy().get().scopes
      .names(heldIn: scopes, allowing: check.action, on: check.resourceID)
    guard !granting.isEmpty else {
      throw .notAllowed(check.action, on: check.resourceID)
    }
  }
}
#endif
