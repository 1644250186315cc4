// Made by gen from input.yaml (Library 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// One copy of a book.
public struct Book: Model {
  /// The title on its cover.
  public var title: String
  /// The member `pages`.
  public var pages: Int?
  /// The member `rating`.
  public var rating: Double?
  /// The member `is_lent`.
  public var isLent: Bool?

  /// Makes a value of its parts.
  public init(title: String, pages: Int? = nil, rating: Double? = nil, isLent: Bool? = nil) {
    self.title = title
    self.pages = pages
    self.rating = rating
    self.isLent = isLent
  }
  public init(fields: FieldReader) throws {
    title = try fields.string("title")
    pages = try fields.intIfPresent("pages")
    rating = try fields.doubleIfPresent("rating")
    isLent = try fields.boolIfPresent("is_lent")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("title", title)
    try fields.intIfPresent("pages", pages)
    try fields.doubleIfPresent("rating", rating)
    try fields.boolIfPresent("is_lent", isLent)
  }
}
