// Made by gen from input.yaml (Vehicles 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `SportsCar`.
public struct SportsCar: Model {
  /// The member `id`.
  public var id: String
  /// Always four.
  public var wheels: Int
  /// The member `engine`.
  public var engine: Engine
  /// The member `topSpeed`.
  public var topSpeed: Double

  /// Makes a value of its parts.
  public init(id: String, wheels: Int, engine: Engine, topSpeed: Double) {
    self.id = id
    self.wheels = wheels
    self.engine = engine
    self.topSpeed = topSpeed
  }
  public init(fields: FieldReader) throws {
    id = try fields.string("id")
    wheels = try fields.int("wheels")
    engine = try fields.value("engine")
    topSpeed = try fields.double("topSpeed")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("id", id)
    try fields.int("wheels", wheels)
    try fields.value("engine", engine)
    try fields.double("topSpeed", topSpeed)
  }
}
