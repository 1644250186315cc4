// Made by gen from input.yaml (Pet Shop 2.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Pet`.
public struct Pet: Model {
  /// The member `id`.
  public var id: Int
  /// The member `name`.
  public var name: String
  /// The member `owner`.
  public var owner: Owner?
  /// The member `parents`.
  public var parents: [Pet]?

  /// Makes a value of its parts.
  public init(id: Int, name: String, owner: Owner? = nil, parents: [Pet]? = nil) {
    self.id = id
    self.name = name
    self.owner = owner
    self.parents = parents
  }
  public init(fields: FieldReader) throws {
    id = try fields.int("id")
    name = try fields.string("name")
    owner = try fields.valueIfPresent("owner")
    parents = try fields.valueIfPresent("parents")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("id", id)
    try fields.string("name", name)
    try fields.valueIfPresent("owner", owner)
    try fields.valueIfPresent("parents", parents)
  }
}
