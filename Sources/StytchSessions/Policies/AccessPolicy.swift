#if StytchSessions
import Stytch

/// An RBAC policy in the form in which it is asked: who may do what.
struct AccessPolicy: Sendable {
  var roles: [Grant]
  var scopes: [Grant]
  /// The actions that exist on each resource.
  var actions: [String: Set<String>]

  /// A policy that allows nothing.
  static let empty = AccessPolicy(roles: [], scopes: [], actions: [:])
}

/// What a role or a scope allows.
struct Grant: Sendable {
  /// The ID of the role, or the scope.
  let name: String
  /// The actions by resource; `*` stands for all.
  private let actions: [String: Set<String>]

  init(_ name: String, _ permissions: [some Permission]) {
    self.name = name
    actions = Dictionary(permissions.map { ($0.resourceID, Set($0.actions)) }) { $0.union($1) }
  }

  func allows(_ action: String, on resourceID: String) -> Bool {
    guard let actions = actions[resourceID] else { return false }
    return actions.contains(action) || actions.contains("*")
  }
}

extension [Grant] {
  /// The names of those that are held and allow an action, each once.
  func names(heldIn held: [String], allowing action: String, on resourceID: String) -> [String] {
    let held = Set(held)
    let names = filter { held.contains($0.name) && $0.allows(action, on: resourceID) }.map(\.name)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

/// The actions that are allowed on a resource, in any policy.
protocol Permission {
  var resourceID: String { get }
  var actions: [String] { get }
}

extension B2B.RBAC.PolicyRolePermission: Permission {}
extension B2B.RBAC.PolicyScopePermission: Permission {}
extension Consumer.RBAC.PolicyRolePermission: Permission {}
extension Consumer.RBAC.PolicyScopePermission: Permission {}

extension AccessPolicy {
  init(_ policy: B2B.RBAC.Policy) {
    roles = policy.roles.map { Grant($0.roleID, $0.permissions) }
    scopes = policy.scopes.map { Grant($0.scope, $0.permissions) }
    actions = Dictionary(policy.resources.map { ($0.resourceID, Set($0.actions)) }) { $0.union($1) }
  }

  init(_ policy: Consumer.RBAC.Policy) {
    roles = policy.roles.map { Grant($0.roleID, $0.permissions) }
    scopes = policy.scopes.map { Grant($0.scope, $0.permissions) }
    actions = Dictionary(policy.resources.map { ($0.resourceID, Set($0.actions)) }) { $0.union($1) }
  }
}

extension AuthenticationError {
  static func notAllowed(_ action: String, on resourceID: String) -> AuthenticationError {
    AuthenticationError(
      .invalidPermissions,
      """
      The subject may not take the action "\(action)" on "\(resourceID)". Where that is wrong, give \
      them a role or a scope that allows it.
      """)
  }
}
#endif
