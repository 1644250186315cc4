// Made by gen from input.yaml (Vehicles 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Something that moves people.
public struct Vehicle: Model {
  /// The member `id`.
  public var id: String
  /// How many wheels it has.
  public var wheels: Int?

  /// Makes a value of its parts.
  public init(id: String, wheels: Int? = nil) {
    self.id = id
    self.wheels = wheels
  }
  public init(fields: FieldReader) throws {
    id = try fields.string("id")
    wheels = try fields.intIfPresent("wheels")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("id", id)
    try fields.intIfPresent("wheels", wheels)
  }
}
