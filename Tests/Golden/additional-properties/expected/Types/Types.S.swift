// Made by gen from input.yaml (Extras 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Shapes`.
public struct Shapes: Model {
  /// The member `name`.
  public var name: String?
  /// The members without a name of their own.
  public var additionalProperties: [String: AdditionalValueItem]

  /// Makes a value of its parts.
  public init(name: String? = nil, additionalProperties: [String: AdditionalValueItem] = [:]) {
    self.name = name
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
    additionalProperties = try fields.additional(knownKeys: ["name"])
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.stringIfPresent("name", name)
  }
}

extension Shapes {
  /// The API's `additional_value_item`.
  public struct AdditionalValueItem: Model {
    /// The member `sides`.
    public var sides: Int

    /// Makes a value of its parts.
    public init(sides: Int) {
      self.sides = sides
    }
    public init(fields: FieldReader) throws {
      sides = try fields.int("sides")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("sides", sides)
    }
  }
}
