// Made by gen from input.yaml (Contents 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `search_filter`.
public struct SearchFilter: Model {
  /// The member `name`.
  public var name: String?
  /// The member `tags`.
  public var tags: [String]?

  /// Makes a value of its parts.
  public init(name: String? = nil, tags: [String]? = nil) {
    self.name = name
    self.tags = tags
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
    tags = try fields.stringsIfPresent("tags")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
    try fields.stringsIfPresent("tags", tags)
  }
}
