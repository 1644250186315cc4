// Made by gen from input.yaml (Heirs 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Cat`.
public struct Cat: Model {
  /// The member `kind`.
  public var kind: String
  /// The member `name`.
  public var name: String
  /// The member `meows`.
  public var meows: Bool?

  /// Makes a value of its parts.
  public init(kind: String, name: String, meows: Bool? = nil) {
    self.kind = kind
    self.name = name
    self.meows = meows
  }
  public init(fields: FieldReader) throws {
    kind = try fields.string("kind")
    name = try fields.string("name")
    meows = try fields.boolIfPresent("meows")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("kind", kind)
    try fields.string("name", name)
    try fields.boolIfPresent("meows", meows)
  }
}

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
