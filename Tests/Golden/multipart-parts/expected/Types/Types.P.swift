// Made by gen from input.yaml (Album 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Place`.
public struct Place: Model {
  /// The member `latitude`.
  public var latitude: Double?
  /// The member `longitude`.
  public var longitude: Double?

  /// Makes a value of its parts.
  public init(latitude: Double? = nil, longitude: Double? = nil) {
    self.latitude = latitude
    self.longitude = longitude
  }
  public init(fields: FieldReader) throws {
    latitude = try fields.doubleIfPresent("latitude")
    longitude = try fields.doubleIfPresent("longitude")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.doubleIfPresent("latitude", latitude)
    try fields.doubleIfPresent("longitude", longitude)
  }
}
