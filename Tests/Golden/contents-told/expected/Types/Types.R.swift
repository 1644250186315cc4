// Made by gen from input.yaml (Office 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Report`.
public struct Report: Model {
  /// The member `title`.
  public var title: String?

  /// Makes a value of its parts.
  public init(title: String? = nil) {
    self.title = title
  }
  public init(fields: FieldReader) throws {
    title = try fields.stringIfPresent("title")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("title", title)
  }
}
