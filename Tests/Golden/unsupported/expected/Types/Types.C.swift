// Made by gen from input.yaml (Later 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Cat`.
public struct Cat: Model {
  /// The member `lives`.
  public var lives: Int?

  /// Makes a value of its parts.
  public init(lives: Int? = nil) {
    self.lives = lives
  }
  public init(fields: FieldReader) throws {
    lives = try fields.intIfPresent("lives")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("lives", lives)
  }
}

/// The API's `composed_point`.
public struct ComposedPoint: Model {
  /// The member `x`.
  public var x: Int?

  /// Makes a value of its parts.
  public init(x: Int? = nil) {
    self.x = x
  }
  public init(fields: FieldReader) throws {
    x = try fields.intIfPresent("x")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("x", x)
  }
}
