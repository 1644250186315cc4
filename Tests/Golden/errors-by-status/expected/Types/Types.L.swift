// Made by gen from input.yaml (Court 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `list_cases_failure`.
public struct ListCasesFailure: Model {
  /// The member `code`.
  public var code: Int

  /// Makes a value of its parts.
  public init(code: Int) {
    self.code = code
  }
  public init(fields: FieldReader) throws {
    code = try fields.int("code")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("code", code)
  }
}
