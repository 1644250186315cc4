// Made by gen from input.yaml (Bank 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Problem`.
public struct Problem: Model {
  /// What went wrong, in a word.
  public var code: String
  /// The member `detail`.
  public var detail: String?

  /// Makes a value of its parts.
  public init(code: String, detail: String? = nil) {
    self.code = code
    self.detail = detail
  }
  public init(fields: FieldReader) throws {
    code = try fields.string("code")
    detail = try fields.stringIfPresent("detail")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("code", code)
    try fields.stringIfPresent("detail", detail)
  }
}
