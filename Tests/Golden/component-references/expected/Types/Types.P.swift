// Made by gen from input.yaml (Components 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Problem`.
public struct Problem: Model {
  /// The member `code`.
  public var code: String

  /// Makes a value of its parts.
  public init(code: String) {
    self.code = code
  }
  public init(fields: FieldReader) throws {
    code = try fields.string("code")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("code", code)
  }
}
