// Made by gen from input.yaml (Vehicles 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Engine`.
public struct Engine: Model {
  /// The member `fuel`.
  public var fuel: Fuel?

  /// Makes a value of its parts.
  public init(fuel: Fuel? = nil) {
    self.fuel = fuel
  }
  public init(fields: FieldReader) throws {
    fuel = try fields.valueIfPresent("fuel")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("fuel", fuel)
  }
}

/// The API's `Extended`.
public struct Extended: Model {
  /// The member `id`.
  public var id: String
  /// How many wheels it has.
  public var wheels: Int?
  /// The members without a name of their own.
  public var additionalProperties: [String: String]

  /// Makes a value of its parts.
  public init(id: String, wheels: Int? = nil, additionalProperties: [String: String] = [:]) {
    self.id = id
    self.wheels = wheels
    self.additionalProperties = additionalProperties
  }
  public init(fields: FieldReader) throws {
    id = try fields.string("id")
    wheels = try fields.intIfPresent("wheels")
    additionalProperties = try fields.additional(knownKeys: ["id", "wheels"])
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.additional(additionalProperties)
    try fields.string("id", id)
    try fields.intIfPresent("wheels", wheels)
  }
}

extension Engine {
  /// The API's `fuel`.
  public struct Fuel: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let petrol = Self(rawValue: "petrol")
    public static let diesel = Self(rawValue: "diesel")
    public static let current = Self(rawValue: "current")
  }
}
