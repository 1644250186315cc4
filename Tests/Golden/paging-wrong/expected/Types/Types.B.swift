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
