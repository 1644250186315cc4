// Made by gen from input.yaml (Settings 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Settings`.
public struct SettingsModel: Model {
  /// The member `free`.
  public var free: [String: JSONValue]
  /// The member `also_free`.
  public var alsoFree: [String: JSONValue]?
  /// The member `any_value`.
  public var anyValue: JSONValue?
  /// The member `counts`.
  public var counts: [String: Int]?
  /// The member `maybe`.
  public var maybe: [String: String?]?
  /// The member `lists`.
  public var lists: [String: [String]]?
  /// The member `maps`.
  public var maps: [String: [String: Double]]?
  /// The member `sizes`.
  public var sizes: [String: Size]?
  /// The member `times`.
  public var times: [String: Date]?

  /// Makes a value of its parts.
  public init(
    free: [String: JSONValue], alsoFree: [String: JSONValue]? = nil, anyValue: JSONValue? = nil,
    counts: [String: Int]? = nil, maybe: [String: String?]? = nil, lists: [String: [String]]? = nil,
    maps: [String: [String: Double]]? = nil, sizes: [String: Size]? = nil,
    times: [String: Date]? = nil
  ) {
    self.free = free
    self.alsoFree = alsoFree
    self.anyValue = anyValue
    self.counts = counts
    self.maybe = maybe
    self.lists = lists
    self.maps = maps
    self.sizes = sizes
    self.times = times
  }
  public init(fields: FieldReader) throws {
    free = try fields.object("free")
    alsoFree = try fields.objectIfPresent("also_free")
    anyValue = try fields.jsonIfPresent("any_value")
    counts = try fields.valueIfPresent("counts")
    maybe = try fields.valueIfPresent("maybe")
    lists = try fields.valueIfPresent("lists")
    maps = try fields.valueIfPresent("maps")
    sizes = try fields.valueIfPresent("sizes")
    times = try fields.valueIfPresent("times")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.object("free", free)
    try fields.objectIfPresent("also_free", alsoFree)
    try fields.jsonIfPresent("any_value", anyValue)
    try fields.valueIfPresent("counts", counts)
    try fields.valueIfPresent("maybe", maybe)
    try fields.valueIfPresent("lists", lists)
    try fields.valueIfPresent("maps", maps)
    try fields.valueIfPresent("sizes", sizes)
    try fields.valueIfPresent("times", times)
  }
}

extension SettingsModel {
  /// The API's `size`.
  public struct Size: Model {
    /// The member `width`.
    public var width: Int

    /// Makes a value of its parts.
    public init(width: Int) {
      self.width = width
    }
    public init(fields: FieldReader) throws {
      width = try fields.int("width")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("width", width)
    }
  }
}
