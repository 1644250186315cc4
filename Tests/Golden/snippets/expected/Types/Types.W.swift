// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Watering`.
public struct Watering: Model {
  /// The member `type`.
  public var type: String
  /// The member `liters`.
  public var liters: Int

  /// Makes a value of its parts.
  public init(type: String, liters: Int) {
    self.type = type
    self.liters = liters
  }
  public init(fields: FieldReader) throws {
    type = try fields.string("type")
    liters = try fields.int("liters")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("type", type)
    try fields.int("liters", liters)
  }
}
