let policy = B2B.RBAC.OrgPolicy(roles: [])
print(policy.roles.count)
