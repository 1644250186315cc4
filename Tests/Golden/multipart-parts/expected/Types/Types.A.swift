// Made by gen from input.yaml (Album 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `add_photo_camera`.
public struct AddPhotoCamera: Model {
  /// The member `maker`.
  public var maker: String?
  /// The member `year`.
  public var year: Int?

  /// Makes a value of its parts.
  public init(maker: String? = nil, year: Int? = nil) {
    self.maker = maker
    self.year = year
  }
  public init(fields: FieldReader) throws {
    maker = try fields.stringIfPresent("maker")
    year = try fields.intIfPresent("year")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("maker", maker)
    try fields.intIfPresent("year", year)
  }
}

/// The API's `add_photo_lens`.
public struct AddPhotoLens: Model {
  /// The member `maker`.
  public var maker: String?
  /// The member `year`.
  public var year: Int?

  /// Makes a value of its parts.
  public init(maker: String? = nil, year: Int? = nil) {
    self.maker = maker
    self.year = year
  }
  public init(fields: FieldReader) throws {
    maker = try fields.stringIfPresent("maker")
    year = try fields.intIfPresent("year")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("maker", maker)
    try fields.intIfPresent("year", year)
  }
}
