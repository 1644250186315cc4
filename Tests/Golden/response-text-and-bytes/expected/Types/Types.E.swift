// Made by gen from input.yaml (Answers 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `either_response`.
public struct EitherResponse: Model {
  /// The member `a`.
  public var a: String?

  /// Makes a value of its parts.
  public init(a: String? = nil) {
    self.a = a
  }
  public init(fields: FieldReader) throws {
    a = try fields.stringIfPresent("a")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("a", a)
  }
}
