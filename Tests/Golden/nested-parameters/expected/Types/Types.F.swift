// Made by gen from input.yaml (Till 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Filter`.
public struct Filter: Model {
  /// The member `items`.
  public var items: [Line]?
  /// The member `since`.
  public var since: Int?

  /// Makes a value of its parts.
  public init(items: [Line]? = nil, since: Int? = nil) {
    self.items = items
    self.since = since
  }
  public init(fields: FieldReader) throws {
    items = try fields.valueIfPresent("items")
    since = try fields.intIfPresent("since")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("items", items)
    try fields.intIfPresent("since", since)
  }
}
