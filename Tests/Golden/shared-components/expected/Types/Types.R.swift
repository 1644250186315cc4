// Made by gen from input.yaml (Shared 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `response_404`.
public struct Response404: Model {
  /// The member `missing`.
  public var missing: String?

  /// Makes a value of its parts.
  public init(missing: String? = nil) {
    self.missing = missing
  }
  public init(fields: FieldReader) throws {
    missing = try fields.stringIfPresent("missing")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("missing", missing)
  }
}
