// Made by gen from input.yaml (Atlas 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Point`.
public struct Point: Model {
  /// The member `x`.
  public var x: Int
  /// The member `y`.
  public var y: Int?

  /// Makes a value of its parts.
  public init(x: Int, y: Int? = nil) {
    self.x = x
    self.y = y
  }
  public init(fields: FieldReader) throws {
    x = try fields.int("x")
    y = try fields.intIfPresent("y")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("x", x)
    try fields.intIfPresent("y", y)
  }
}
