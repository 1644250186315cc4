#if StytchSessions
import Stytch

extension B2B.RBAC.OrgPolicy {
  /// What makes the policy unfit to be set beside a project's, each as a sentence.
  func problems(beside project: AccessPolicy) -> [String] {
    let projectRoles = Set(project.roles.map(\.name))
    var seen: Set<String> = []
    var problems: [String] = []
    for role in roles {
      if !seen.insert(role.roleID).inserted {
        problems.append("The role \"\(role.roleID)\" occurs twice.")
      }
      if projectRoles.contains(role.roleID) {
        problems.append("The role \"\(role.roleID)\" is one of the project's policy already.")
      }
      for permission in role.permissions {
        problems += permission.problems(in: role.roleID, actions: project.actions)
      }
    }
    return problems
  }
}

extension B2B.RBAC.PolicyRolePermission {
  fileprivate func problems(in role: String, actions known: [String: Set<String>]) -> [String] {
    let place = "The role \"\(role)\""
    guard let known = known[resourceID] else {
      return ["\(place) names the resource \"\(resourceID)\", which the project does not have."]
    }
    guard !actions.isEmpty else {
      return ["\(place) has no actions on the resource \"\(resourceID)\"."]
    }
    var problems = actions.filter { $0 != "*" && !known.contains($0) }.map {
      "\(place) names the action \"\($0)\", which the resource \"\(resourceID)\" does not have."
    }
    if actions.contains("*"), actions.count > 1 {
      problems.append(
        "\(place) has other actions beside \"*\" on the resource \"\(resourceID)\".")
    }
    return problems
  }
}
#endif
