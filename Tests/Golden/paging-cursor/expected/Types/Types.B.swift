// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Book`.
public struct Book: Model {
  /// The member `title`.
  public var title: String

  /// Makes a value of its parts.
  public init(title: String) {
    self.title = title
  }
  public init(fields: FieldReader) throws {
    title = try fields.string("title")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("title", title)
  }
}

/// The API's `BookPage`.
public struct BookPage: Model {
  /// The member `data`.
  public var data: Nullable<DataModel>?
  /// The member `page`.
  public var page: Page?

  /// Makes a value of its parts.
  public init(data: Nullable<DataModel>? = nil, page: Page? = nil) {
    self.data = data
    self.page = page
  }
  public init(fields: FieldReader) throws {
    data = try fields.nullable("data")
    page = try fields.valueIfPresent("page")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.nullable("data", data)
    try fields.valueIfPresent("page", page)
  }
}

/// The API's `Books`.
public typealias Books = [Book]

struct BooksSearchRequest: OutgoingModel {
  var cursor: Nullable<String>?
  var limit: Int?
  var shelf: String
  func write(to fields: inout FieldWriter) throws {
    try fields.nullable("cursor", cursor)
    try fields.intIfPresent("limit", limit)
    try fields.string("shelf", shelf)
  }
}

/// The API's `books_search_response`.
public struct BooksSearchResponse: Model {
  /// The member `books`.
  public var books: [Book]
  /// The member `results_metadata`.
  public var resultsMetadata: ResultsMetadata

  /// Makes a value of its parts.
  public init(books: [Book], resultsMetadata: ResultsMetadata) {
    self.books = books
    self.resultsMetadata = resultsMetadata
  }
  public init(fields: FieldReader) throws {
    books = try fields.value("books")
    resultsMetadata = try fields.value("results_metadata")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("books", books)
    try fields.value("results_metadata", resultsMetadata)
  }
}

extension BookPage {
  /// The API's `data`.
  public struct DataModel: Model {
    /// The member `books`.
    public var books: [Book]?

    /// Makes a value of its parts.
    public init(books: [Book]? = nil) {
      self.books = books
    }
    public init(fields: FieldReader) throws {
      books = try fields.valueIfPresent("books")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.valueIfPresent("books", books)
    }
  }

  /// The API's `page`.
  public struct Page: Model {
    /// The member `more`.
    public var more: Bool?
    /// The member `last.id`.
    public var lastID: Int?

    /// Makes a value of its parts.
    public init(more: Bool? = nil, lastID: Int? = nil) {
      self.more = more
      self.lastID = lastID
    }
    public init(fields: FieldReader) throws {
      more = try fields.boolIfPresent("more")
      lastID = try fields.intIfPresent("last.id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.boolIfPresent("more", more)
      try fields.intIfPresent("last.id", lastID)
    }
  }
}

extension BooksSearchResponse {
  /// The API's `results_metadata`.
  public struct ResultsMetadata: Model {
    /// The member `total`.
    public var total: Int
    /// The member `next_cursor`.
    public var nextCursor: Nullable<String>?

    /// Makes a value of its parts.
    public init(total: Int, nextCursor: Nullable<String>? = nil) {
      self.total = total
      self.nextCursor = nextCursor
    }
    public init(fields: FieldReader) throws {
      total = try fields.int("total")
      nextCursor = try fields.nullable("next_cursor")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("total", total)
      try fields.nullable("next_cursor", nextCursor)
    }
  }
}
