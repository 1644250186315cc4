// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Circle`.
public struct Circle: Model {
  /// The member `radius`.
  public var radius: Double

  /// Makes a value of its parts.
  public init(radius: Double) {
    self.radius = radius
  }
  public init(fields: FieldReader) throws {
    radius = try fields.double("radius")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.double("radius", radius)
  }
}
