// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `owner`.
public struct Owner: Model {
  /// The member `pets`.
  public var pets: [Animal]?

  /// Makes a value of its parts.
  public init(pets: [Animal]? = nil) {
    self.pets = pets
  }
  public init(fields: FieldReader) throws {
    pets = try fields.valueIfPresent("pets")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("pets", pets)
  }
}
