// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Consumer.RBAC {
  /// The RBAC policy of a consumer project.
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

  /// A resource of a consumer project's RBAC policy and the actions that exist on it.
  public struct PolicyResource: Model {
    /// ID of the resource, chosen by you; the prefix `stytch` is reserved.
    public var resourceID: String
    /// What the resource is, in words.
    public var description: String
    /// All actions that exist on the resource.
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

  /// A role that users of a consumer project can hold.
  public struct PolicyRole: Model {
    /// ID of the role, chosen by you; `stytch_user` is predefined.
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

  /// The actions on one resource that a role of a consumer policy allows.
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

  /// A scope of a consumer project's RBAC policy.
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

  /// The actions on one resource that a scope of a consumer policy covers.
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

  /// Body of the call that fetches a consumer project's RBAC policy; it has no properties.
  public struct PolicyRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The RBAC policy of a consumer project.
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
