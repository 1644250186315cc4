// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `names`.
public struct Names: Model {
  /// The member `latin`.
  public var latin: String?

  /// Makes a value of its parts.
  public init(latin: String? = nil) {
    self.latin = latin
  }
  public init(fields: FieldReader) throws {
    latin = try fields.stringIfPresent("latin")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("latin", latin)
  }
}
