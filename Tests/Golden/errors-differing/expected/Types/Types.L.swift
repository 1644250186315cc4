// Made by gen from input.yaml (Post 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `LetterProblem`.
public struct LetterProblem: Model {
  /// The member `reason`.
  public var reason: String?

  /// Makes a value of its parts.
  public init(reason: String? = nil) {
    self.reason = reason
  }
  public init(fields: FieldReader) throws {
    reason = try fields.stringIfPresent("reason")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("reason", reason)
  }
}
