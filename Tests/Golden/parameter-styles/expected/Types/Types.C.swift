// Made by gen from input.yaml (Styles 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Color`.
public struct Color: Model {
  /// The member `red`.
  public var red: Int
  /// The member `green`.
  public var green: Int
  /// The member `blue`.
  public var blue: Int

  /// Makes a value of its parts.
  public init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }
  public init(fields: FieldReader) throws {
    red = try fields.int("red")
    green = try fields.int("green")
    blue = try fields.int("blue")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("red", red)
    try fields.int("green", green)
    try fields.int("blue", blue)
  }
}
