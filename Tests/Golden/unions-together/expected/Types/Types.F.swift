// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Filled`.
public struct Filled: Model {
  /// The member `fill`.
  public var fill: String

  /// Makes a value of its parts.
  public init(fill: String) {
    self.fill = fill
  }
  public init(fields: FieldReader) throws {
    fill = try fields.string("fill")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("fill", fill)
  }
}
