// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Double`.
public struct DoubleModel: Model {
  /// The member `value`.
  public var value: Double?

  /// Makes a value of its parts.
  public init(value: Double? = nil) {
    self.value = value
  }
  public init(fields: FieldReader) throws {
    value = try fields.doubleIfPresent("value")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.doubleIfPresent("value", value)
  }
}

/// The API's `Data`.
public struct DataModel: Model {
  /// The member `bytes`.
  public var bytes: Data?

  /// Makes a value of its parts.
  public init(bytes: Data? = nil) {
    self.bytes = bytes
  }
  public init(fields: FieldReader) throws {
    bytes = try fields.valueIfPresent("bytes")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("bytes", bytes)
  }
}

/// The API's `Date`.
public struct DateModel: Model {
  /// The member `date`.
  public var date: Date?

  /// Makes a value of its parts.
  public init(date: Date? = nil) {
    self.date = date
  }
  public init(fields: FieldReader) throws {
    date = try fields.dateIfPresent("date")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.dateIfPresent("date", date)
  }
}

/// The API's `Dictionary`.
public struct DictionaryModel: Model {
  /// The member `map`.
  public var map: [String: String]?

  /// Makes a value of its parts.
  public init(map: [String: String]? = nil) {
    self.map = map
  }
  public init(fields: FieldReader) throws {
    map = try fields.valueIfPresent("map")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("map", map)
  }
}

/// The API's `DecodingFailure`.
public struct DecodingFailure: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
