// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension IDP {
  /// A scope that a Connected App asks a user for, and whether the user can grant it.
  public struct ScopeResult: Model {
    /// Name of the scope asked for.
    public var scope: String
    /// What the scope means, in the words of the RBAC policy.
    public var description: String
    /// Whether the user has the permissions that granting the scope takes.
    public var isGrantable: Bool

    /// Makes a value of its parts.
    public init(scope: String, description: String, isGrantable: Bool) {
      self.scope = scope
      self.description = description
      self.isGrantable = isGrantable
    }
    public init(fields: FieldReader) throws {
      scope = try fields.string("scope")
      description = try fields.string("description")
      isGrantable = try fields.bool("is_grantable")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("scope", scope)
      try fields.string("description", description)
      try fields.bool("is_grantable", isGrantable)
    }
  }
}
