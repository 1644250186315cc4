// Made by gen from input.yaml (Farm 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Webhooks {
  /// An animal came to the farm.
  public typealias NewAnimal = Animal

  /// Something was harvested.
  public struct Harvest: Model {
    /// The member `crop`.
    public var crop: Crop
    /// The member `animals`.
    public var animals: [Animal]?

    /// Makes a value of its parts.
    public init(crop: Crop, animals: [Animal]? = nil) {
      self.crop = crop
      self.animals = animals
    }
    public init(fields: FieldReader) throws {
      crop = try fields.value("crop")
      animals = try fields.valueIfPresent("animals")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("crop", crop)
      try fields.valueIfPresent("animals", animals)
    }
  }

  /// What `harvest` is answered with.
  public struct HarvestResponse: Model {
    /// The member `store`.
    public var store: Bool?

    /// Makes a value of its parts.
    public init(store: Bool? = nil) {
      self.store = store
    }
    public init(fields: FieldReader) throws {
      store = try fields.boolIfPresent("store")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.boolIfPresent("store", store)
    }
  }

  /// The API's `names`.
  public typealias Names = [String]
}

extension Webhooks.Harvest {
  /// The API's `crop`.
  public struct Crop: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let wheat = Self(rawValue: "wheat")
    public static let rye = Self(rawValue: "rye")
  }
}
