// Made by gen from input.yaml (Lamps 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Paint`.
public struct Paint: Model {
  /// The member `color`.
  public var color: String

  /// Makes a value of its parts.
  public init(color: String) {
    self.color = color
  }
  public init(fields: FieldReader) throws {
    color = try fields.string("color")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("color", color)
  }
}
