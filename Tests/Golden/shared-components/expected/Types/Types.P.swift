// Made by gen from input.yaml (Shared 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `page_response`.
public struct PageResponse: Model {
  /// The member `items`.
  public var items: [Item]

  /// Makes a value of its parts.
  public init(items: [Item]) {
    self.items = items
  }
  public init(fields: FieldReader) throws {
    items = try fields.value("items")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("items", items)
  }
}

extension PageResponse {
  /// The API's `item`.
  public struct Item: Model {
    /// The member `name`.
    public var name: String?

    /// Makes a value of its parts.
    public init(name: String? = nil) {
      self.name = name
    }
    public init(fields: FieldReader) throws {
      name = try fields.stringIfPresent("name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("name", name)
    }
  }
}
