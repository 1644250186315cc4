// Made by gen from input.yaml (Shared 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `error_response`.
public struct ErrorResponse: Model {
  /// The member `message`.
  public var message: String

  /// Makes a value of its parts.
  public init(message: String) {
    self.message = message
  }
  public init(fields: FieldReader) throws {
    message = try fields.string("message")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("message", message)
  }
}
