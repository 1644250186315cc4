// The client is generated while this package is built; nothing of it is checked in.
let stytch = try B2BClient(projectID: "project-test-example", secret: "secret-test-example")
let policy = B2B.RBAC.OrgPolicy(roles: [
  .init(
    roleID: "editor", description: "Edits documents",
    permissions: [.init(resourceID: "documents", actions: ["read", "write"])])
])
print("\(type(of: stytch)) is ready to set a policy of \(policy.roles.count) role.")
