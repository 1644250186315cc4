// Made by gen from input.yaml (Vehicles 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Described`.
public struct Described: Model {
  /// The car that is meant.
  public var car: Nullable<Car>?
  /// The member `narrowed`.
  public var narrowed: Narrowed?
  /// The member `contradictory`.
  public var contradictory: Int?

  /// Makes a value of its parts.
  public init(car: Nullable<Car>? = nil, narrowed: Narrowed? = nil, contradictory: Int? = nil) {
    self.car = car
    self.narrowed = narrowed
    self.contradictory = contradictory
  }
  public init(fields: FieldReader) throws {
    car = try fields.nullable("car")
    narrowed = try fields.valueIfPresent("narrowed")
    contradictory = try fields.intIfPresent("contradictory")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.nullable("car", car)
    try fields.valueIfPresent("narrowed", narrowed)
    try fields.intIfPresent("contradictory", contradictory)
  }
}

extension Described {
  /// The API's `narrowed`.
  public struct Narrowed: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let left = Self(rawValue: "left")
    public static let right = Self(rawValue: "right")
  }
}
