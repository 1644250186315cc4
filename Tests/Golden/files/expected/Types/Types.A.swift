// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A pet; its file refers back to the one that refers to it.
public struct Animal: Model {
  /// The member `name`.
  public var name: String
  /// The member `owner`.
  public var owner: Owner?
  /// The member `kind`.
  public var kind: Kind?
  /// The member `names`.
  public var names: SchemasNames?

  /// Makes a value of its parts.
  public init(name: String, owner: Owner? = nil, kind: Kind? = nil, names: SchemasNames? = nil) {
    self.name = name
    self.owner = owner
    self.kind = kind
    self.names = names
  }
  public init(fields: FieldReader) throws {
    name = try fields.string("name")
    owner = try fields.valueIfPresent("owner")
    kind = try fields.valueIfPresent("kind")
    names = try fields.valueIfPresent("names")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
    try fields.valueIfPresent("owner", owner)
    try fields.valueIfPresent("kind", kind)
    try fields.valueIfPresent("names", names)
  }
}
