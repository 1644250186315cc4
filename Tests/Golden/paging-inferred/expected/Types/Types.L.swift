// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `list_plain_response`.
public struct ListPlainResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `next_cursor`.
  public var nextCursor: String?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, nextCursor: String? = nil) {
    self.books = books
    self.nextCursor = nextCursor
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    nextCursor = try fields.stringIfPresent("next_cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.stringIfPresent("next_cursor", nextCursor)
  }
}

/// The API's `list_nested_response`.
public struct ListNestedResponse: Model {
  /// The member `books`.
  public var books: [Book]
  /// The member `tags`.
  public var tags: [String]?
  /// The member `meta`.
  public var meta: Meta?

  /// Makes a value of its parts.
  public init(books: [Book], tags: [String]? = nil, meta: Meta? = nil) {
    self.books = books
    self.tags = tags
    self.meta = meta
  }
  public init(fields: FieldReader) throws {
    books = try fields.value("books")
    tags = try fields.stringsIfPresent("tags")
    meta = try fields.valueIfPresent("meta")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("books", books)
    try fields.stringsIfPresent("tags", tags)
    try fields.valueIfPresent("meta", meta)
  }
}

/// The API's `list_held_response`.
public struct ListHeldResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `cursor`.
  public var cursor: Cursor?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, cursor: Cursor? = nil) {
    self.books = books
    self.cursor = cursor
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    cursor = try fields.valueIfPresent("cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.valueIfPresent("cursor", cursor)
  }
}

/// The API's `list_turned_off_response`.
public struct ListTurnedOffResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `next_cursor`.
  public var nextCursor: String?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, nextCursor: String? = nil) {
    self.books = books
    self.nextCursor = nextCursor
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    nextCursor = try fields.stringIfPresent("next_cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.stringIfPresent("next_cursor", nextCursor)
  }
}

/// The API's `list_two_lists_response`.
public struct ListTwoListsResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `films`.
  public var films: [Book]?
  /// The member `next_cursor`.
  public var nextCursor: String?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, films: [Book]? = nil, nextCursor: String? = nil) {
    self.books = books
    self.films = films
    self.nextCursor = nextCursor
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    films = try fields.valueIfPresent("films")
    nextCursor = try fields.stringIfPresent("next_cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.valueIfPresent("films", films)
    try fields.stringIfPresent("next_cursor", nextCursor)
  }
}

/// The API's `list_two_cursors_response`.
public struct ListTwoCursorsResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `next_cursor`.
  public var nextCursor: String?
  /// The member `meta`.
  public var meta: Meta?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, nextCursor: String? = nil, meta: Meta? = nil) {
    self.books = books
    self.nextCursor = nextCursor
    self.meta = meta
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    nextCursor = try fields.stringIfPresent("next_cursor")
    meta = try fields.valueIfPresent("meta")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.stringIfPresent("next_cursor", nextCursor)
    try fields.valueIfPresent("meta", meta)
  }
}

/// The API's `list_no_next_response`.
public struct ListNoNextResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `cursor`.
  public var cursor: String?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, cursor: String? = nil) {
    self.books = books
    self.cursor = cursor
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    cursor = try fields.stringIfPresent("cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.stringIfPresent("cursor", cursor)
  }
}

/// The API's `list_required_response`.
public struct ListRequiredResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `next_cursor`.
  public var nextCursor: String?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, nextCursor: String? = nil) {
    self.books = books
    self.nextCursor = nextCursor
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    nextCursor = try fields.stringIfPresent("next_cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.stringIfPresent("next_cursor", nextCursor)
  }
}

/// The API's `list_texts_response`.
public struct ListTextsResponse: Model {
  /// The member `books`.
  public var books: [String]?
  /// The member `next_cursor`.
  public var nextCursor: String?

  /// Makes a value of its parts.
  public init(books: [String]? = nil, nextCursor: String? = nil) {
    self.books = books
    self.nextCursor = nextCursor
  }
  public init(fields: FieldReader) throws {
    books = try fields.stringsIfPresent("books")
    nextCursor = try fields.stringIfPresent("next_cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringsIfPresent("books", books)
    try fields.stringIfPresent("next_cursor", nextCursor)
  }
}

/// The API's `list_numbers_response`.
public struct ListNumbersResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `next_cursor`.
  public var nextCursor: Int?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, nextCursor: Int? = nil) {
    self.books = books
    self.nextCursor = nextCursor
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    nextCursor = try fields.intIfPresent("next_cursor")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.intIfPresent("next_cursor", nextCursor)
  }
}

/// The API's `list_two_parameters_response`.
public struct ListTwoParametersResponse: Model {
  /// The member `books`.
  public var books: [Book]?
  /// The member `next_cursor`.
  public var nextCursor: String?
  /// The member `next_page_token`.
  public var nextPageToken: String?

  /// Makes a value of its parts.
  public init(books: [Book]? = nil, nextCursor: String? = nil, nextPageToken: String? = nil) {
    self.books = books
    self.nextCursor = nextCursor
    self.nextPageToken = nextPageToken
  }
  public init(fields: FieldReader) throws {
    books = try fields.valueIfPresent("books")
    nextCursor = try fields.stringIfPresent("next_cursor")
    nextPageToken = try fields.stringIfPresent("next_page_token")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("books", books)
    try fields.stringIfPresent("next_cursor", nextCursor)
    try fields.stringIfPresent("next_page_token", nextPageToken)
  }
}

extension ListNestedResponse {
  /// The API's `meta`.
  public struct Meta: Model {
    /// The member `nextPageToken`.
    public var nextPageToken: Nullable<String>?
    /// The member `hasMore`.
    public var hasMore: Bool?

    /// Makes a value of its parts.
    public init(nextPageToken: Nullable<String>? = nil, hasMore: Bool? = nil) {
      self.nextPageToken = nextPageToken
      self.hasMore = hasMore
    }
    public init(fields: FieldReader) throws {
      nextPageToken = try fields.nullable("nextPageToken")
      hasMore = try fields.boolIfPresent("hasMore")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.nullable("nextPageToken", nextPageToken)
      try fields.boolIfPresent("hasMore", hasMore)
    }
  }
}

extension ListHeldResponse {
  /// The API's `cursor`.
  public struct Cursor: Model {
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

extension ListTwoCursorsResponse {
  /// The API's `meta`.
  public struct Meta: Model {
    /// The member `next_cursor`.
    public var nextCursor: String?

    /// Makes a value of its parts.
    public init(nextCursor: String? = nil) {
      self.nextCursor = nextCursor
    }
    public init(fields: FieldReader) throws {
      nextCursor = try fields.stringIfPresent("next_cursor")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("next_cursor", nextCursor)
    }
  }
}
