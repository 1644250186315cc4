// Made by gen from input.yaml (Vehicles 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A vehicle with an engine.
public struct Car: Model {
  /// The member `id`.
  public var id: String
  /// Always four.
  public var wheels: Int
  /// The member `engine`.
  public var engine: Engine

  /// Makes a value of its parts.
  public init(id: String, wheels: Int, engine: Engine) {
    self.id = id
    self.wheels = wheels
    self.engine = engine
  }
  public init(fields: FieldReader) throws {
    id = try fields.string("id")
    wheels = try fields.int("wheels")
    engine = try fields.value("engine")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("id", id)
    try fields.int("wheels", wheels)
    try fields.value("engine", engine)
  }
}
