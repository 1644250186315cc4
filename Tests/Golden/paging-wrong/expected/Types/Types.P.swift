// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `page_response`.
public struct PageResponse: Model {
  /// The member `next`.
  public var next: String?
  /// The member `count`.
  public var count: Int?
  /// The member `books`.
  public var books: [Book]?
  /// The member `meta`.
  public var meta: Meta?

  /// Makes a value of its parts.
  public init(next: String? = nil, count: Int? = nil, books: [Book]? = nil, meta: Meta? = nil) {
    self.next = next
    self.count = count
    self.books = books
    self.meta = meta
  }
  public init(fields: FieldReader) throws {
    next = try fields.stringIfPresent("next")
    count = try fields.intIfPresent("count")
    books = try fields.valueIfPresent("books")
    meta = try fields.valueIfPresent("meta")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("next", next)
    try fields.intIfPresent("count", count)
    try fields.valueIfPresent("books", books)
    try fields.valueIfPresent("meta", meta)
  }
}

extension PageResponse {
  /// The API's `meta`.
  public struct Meta: Model {
    /// The member `next`.
    public var next: String?

    /// Makes a value of its parts.
    public init(next: String? = nil) {
      self.next = next
    }
    public init(fields: FieldReader) throws {
      next = try fields.stringIfPresent("next")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("next", next)
    }
  }
}
