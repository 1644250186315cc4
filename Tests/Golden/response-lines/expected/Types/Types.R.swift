// Made by gen from input.yaml (Dump 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Row`.
public struct Row: Model {
  /// The member `id`.
  public var id: Int?

  /// Makes a value of its parts.
  public init(id: Int? = nil) {
    self.id = id
  }
  public init(fields: FieldReader) throws {
    id = try fields.intIfPresent("id")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("id", id)
  }
}

/// The API's `records_item`.
public struct RecordsItem: Model {
  /// The member `key`.
  public var key: String?

  /// Makes a value of its parts.
  public init(key: String? = nil) {
    self.key = key
  }
  public init(fields: FieldReader) throws {
    key = try fields.stringIfPresent("key")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("key", key)
  }
}
