// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `get_pet_response`.
public struct GetPetResponse: Model {
  /// The member `pet`.
  public var pet: Animal
  /// The member `names`.
  public var names: Names
  /// The member `owner`.
  public var owner: Owner

  /// Makes a value of its parts.
  public init(pet: Animal, names: Names, owner: Owner) {
    self.pet = pet
    self.names = names
    self.owner = owner
  }
  public init(fields: FieldReader) throws {
    pet = try fields.value("pet")
    names = try fields.value("names")
    owner = try fields.value("owner")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("pet", pet)
    try fields.value("names", names)
    try fields.value("owner", owner)
  }
}
