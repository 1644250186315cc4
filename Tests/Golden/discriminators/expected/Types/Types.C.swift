// Made by gen from input.yaml (Zoo 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Cat`.
public struct Cat: Model {
  /// The member `kind`.
  public var kind: String
  /// The member `lives`.
  public var lives: Int?

  /// Makes a value of its parts.
  public init(kind: String, lives: Int? = nil) {
    self.kind = kind
    self.lives = lives
  }
  public init(fields: FieldReader) throws {
    kind = try fields.string("kind")
    lives = try fields.intIfPresent("lives")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("kind", kind)
    try fields.intIfPresent("lives", lives)
  }
}
