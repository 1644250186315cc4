// Made by gen from input.yaml (Trees 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Egg`.
public struct Egg: Model {
  /// The member `layer`.
  @Indirect public var layer: Chicken

  /// Makes a value of its parts.
  public init(layer: Chicken) {
    self.layer = layer
  }
  public init(fields: FieldReader) throws {
    layer = try fields.value("layer")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("layer", layer)
  }
}

/// Cannot exist, but can be declared.
public struct Endless: Model {
  /// The member `itself`.
  @Indirect public var itself: Endless

  /// Makes a value of its parts.
  public init(itself: Endless) {
    self.itself = itself
  }
  public init(fields: FieldReader) throws {
    itself = try fields.value("itself")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("itself", itself)
  }
}
