// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.RBAC {
  /// The roles that one organization defines on top of the project's.
  public struct OrgPolicy: Model {
    /// The organization's custom roles.
    public var roles: [PolicyRole]

    /// Makes a value of its parts.
    public init(roles: [PolicyRole]) {
      self.roles = roles
    }
    public init(fields: FieldReader) throws {
      roles = try fields.value("roles")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("roles", roles)
    }
  }

  /// The RBAC policy of a B2B project.
  public struct Policy: Model {
    /// The project's roles, with what each may do.
    public var roles: [PolicyRole]
    /// The resources that permissions can be given on.
    public var resources: [PolicyResource]
    /// The scopes, with the permissions each stands for.
    public var scopes: [PolicyScope]

    /// Makes a value of its parts.
    public init(roles: [PolicyRole], resources: [PolicyResource], scopes: [PolicyScope]) {
      self.roles = roles
      self.resources = resources
      self.scopes = scopes
    }
    public init(fields: FieldReader) throws {
      roles = try fields.value("roles")
      resources = try fields.value("resources")
      scopes = try fields.value("scopes")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("roles", roles)
      try fields.value("resources", resources)
      try fields.value("scopes", scopes)
    }
  }

  /// A resource of a B2B project's RBAC policy and the actions that exist on it.
  public struct PolicyResource: Model {
    /// ID of the resource, chosen by you. The prefix `stytch` is reserved for
    /// `stytch.organization`, `stytch.member`, `stytch.sso`, `stytch.self` and the like.
    public var resourceID: String
    /// What the resource is, in words.
    public var description: String
    /// All actions that exist on the resource; for a `stytch.` resource they are predefined.
    public var actions: [String]

    /// Makes a value of its parts.
    public init(resourceID: String, description: String, actions: [String]) {
      self.resourceID = resourceID
      self.description = description
      self.actions = actions
    }
    public init(fields: FieldReader) throws {
      resourceID = try fields.string("resource_id")
      description = try fields.string("description")
      actions = try fields.strings("actions")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("resource_id", resourceID)
      try fields.string("description", description)
      try fields.strings("actions", actions)
    }
  }

  /// A role that members can hold, of a project or of one organization.
  public struct PolicyRole: Model {
    /// ID of the role, chosen by you; `stytch_member` and `stytch_admin` are predefined.
    public var roleID: String
    /// What the role is for, in words.
    public var description: String
    /// What the role may do: actions, resource by resource.
    public var permissions: [PolicyRolePermission]

    /// Makes a value of its parts.
    public init(roleID: String, description: String, permissions: [PolicyRolePermission]) {
      self.roleID = roleID
      self.description = description
      self.permissions = permissions
    }
    public init(fields: FieldReader) throws {
      roleID = try fields.string("role_id")
      description = try fields.string("description")
      permissions = try fields.value("permissions")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("role_id", roleID)
      try fields.string("description", description)
      try fields.value("permissions", permissions)
    }
  }

  /// The actions on one resource that a role of a B2B policy allows.
  public struct PolicyRolePermission: Model {
    /// ID of the resource that the role may act on.
    public var resourceID: String
    /// Actions the role may take on the resource; `*` stands for all of them.
    public var actions: [String]

    /// Makes a value of its parts.
    public init(resourceID: String, actions: [String]) {
      self.resourceID = resourceID
      self.actions = actions
    }
    public init(fields: FieldReader) throws {
      resourceID = try fields.string("resource_id")
      actions = try fields.strings("actions")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("resource_id", resourceID)
      try fields.strings("actions", actions)
    }
  }

  /// A scope of a B2B project's RBAC policy.
  public struct PolicyScope: Model {
    /// Name of the scope, chosen by you, by which it is identified.
    public var scope: String
    /// What the scope is for, in words.
    public var description: String
    /// What the scope covers: actions, resource by resource.
    public var permissions: [PolicyScopePermission]

    /// Makes a value of its parts.
    public init(scope: String, description: String, permissions: [PolicyScopePermission]) {
      self.scope = scope
      self.description = description
      self.permissions = permissions
    }
    public init(fields: FieldReader) throws {
      scope = try fields.string("scope")
      description = try fields.string("description")
      permissions = try fields.value("permissions")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("scope", scope)
      try fields.string("description", description)
      try fields.value("permissions", permissions)
    }
  }

  /// The actions on one resource that a scope of a B2B policy covers.
  public struct PolicyScopePermission: Model {
    /// ID of the resource that the scope covers.
    public var resourceID: String
    /// Actions on the resource that the scope covers; `*` stands for all of them.
    public var actions: [String]

    /// Makes a value of its parts.
    public init(resourceID: String, actions: [String]) {
      self.resourceID = resourceID
      self.actions = actions
    }
    public init(fields: FieldReader) throws {
      resourceID = try fields.string("resource_id")
      actions = try fields.strings("actions")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("resource_id", resourceID)
      try fields.strings("actions", actions)
    }
  }

  /// Body of the call that fetches a B2B project's RBAC policy; it has no properties.
  public struct PolicyRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The RBAC policy of a B2B project.
  public struct PolicyResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// The policy in force, as managed in the Stytch dashboard.
    public var policy: Policy?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, policy: Policy? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.policy = policy
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      policy = try fields.valueIfPresent("policy")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("policy", policy)
    }
  }
}

extension B2B.RBAC.Organizations {
  /// Body of the call that fetches an organization's RBAC policy; it has no properties.
  public struct GetOrgPolicyRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The RBAC policy of an organization.
  public struct GetOrgPolicyResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The organization's custom roles, which add to those of the project.
    public var orgPolicy: B2B.RBAC.OrgPolicy
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, orgPolicy: B2B.RBAC.OrgPolicy, statusCode: Int) {
      self.requestID = requestID
      self.orgPolicy = orgPolicy
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      orgPolicy = try fields.value("org_policy")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("org_policy", orgPolicy)
      try fields.int("status_code", statusCode)
    }
  }

  struct SetOrgPolicyRequest: OutgoingModel {
    var orgPolicy: B2B.RBAC.OrgPolicy
    func write(to fields: inout FieldWriter) throws {
      try fields.value("org_policy", orgPolicy)
    }
  }

  /// The RBAC policy that was set for an organization.
  public struct SetOrgPolicyResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// The organization's policy after the call.
    public var orgPolicy: B2B.RBAC.OrgPolicy
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, orgPolicy: B2B.RBAC.OrgPolicy, statusCode: Int) {
      self.requestID = requestID
      self.orgPolicy = orgPolicy
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      orgPolicy = try fields.value("org_policy")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.value("org_policy", orgPolicy)
      try fields.int("status_code", statusCode)
    }
  }
}
