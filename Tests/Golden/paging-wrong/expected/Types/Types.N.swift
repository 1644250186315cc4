// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `none_response`.
public struct NoneResponse: Model {
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

/// The API's `no_way_response`.
public struct NoWayResponse: Model {
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

/// The API's `no_next_response`.
public struct NoNextResponse: Model {
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

/// The API's `no_parameter_response`.
public struct NoParameterResponse: Model {
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

/// The API's `no_list_response`.
public struct NoListResponse: Model {
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

/// The API's `no_items_response`.
public struct NoItemsResponse: Model {
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

/// The API's `not_flag_response`.
public struct NotFlagResponse: Model {
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

/// The API's `no_path_response`.
public struct NoPathResponse: Model {
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

extension NoneResponse {
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

extension NoWayResponse {
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

extension NoNextResponse {
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

extension NoParameterResponse {
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

extension NoListResponse {
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

extension NoItemsResponse {
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

extension NotFlagResponse {
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

extension NoPathResponse {
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
