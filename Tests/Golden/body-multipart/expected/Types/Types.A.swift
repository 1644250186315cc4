// Made by gen from input.yaml (Uploads 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `add_photo_place`.
public struct AddPhotoPlace: Model {
  /// The member `city`.
  public var city: String?

  /// Makes a value of its parts.
  public init(city: String? = nil) {
    self.city = city
  }
  public init(fields: FieldReader) throws {
    city = try fields.stringIfPresent("city")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("city", city)
  }
}
