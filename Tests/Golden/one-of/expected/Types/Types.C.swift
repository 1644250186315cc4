// Made by gen from input.yaml (Choices 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Circle`.
public struct Circle: Model {
  /// The member `radius`.
  public var radius: Double
  /// The member `color`.
  public var color: String?

  /// Makes a value of its parts.
  public init(radius: Double, color: String? = nil) {
    self.radius = radius
    self.color = color
  }
  public init(fields: FieldReader) throws {
    radius = try fields.double("radius")
    color = try fields.stringIfPresent("color")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.double("radius", radius)
    try fields.stringIfPresent("color", color)
  }
}
