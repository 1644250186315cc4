// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `list_authors_response`.
public struct ListAuthorsResponse: Model {
  /// The member `more`.
  public var more: Bool?
  /// The member `authors`.
  public var authors: [String?]?

  /// Makes a value of its parts.
  public init(more: Bool? = nil, authors: [String?]? = nil) {
    self.more = more
    self.authors = authors
  }
  public init(fields: FieldReader) throws {
    more = try fields.boolIfPresent("more")
    authors = try fields.valueIfPresent("authors")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.boolIfPresent("more", more)
    try fields.valueIfPresent("authors", authors)
  }
}
