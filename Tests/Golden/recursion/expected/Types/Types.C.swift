// Made by gen from input.yaml (Trees 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Chicken`.
public struct Chicken: Model {
  /// The member `egg`.
  @Indirect public var egg: Egg?

  /// Makes a value of its parts.
  public init(egg: Egg? = nil) {
    self.egg = egg
  }
  public init(fields: FieldReader) throws {
    egg = try fields.valueIfPresent("egg")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("egg", egg)
  }
}
