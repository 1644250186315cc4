// Made by gen from input.yaml (Grids 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Sheet`.
public struct Sheet: Model {
  /// The member `rows`.
  public var rows: [[Int]]?

  /// Makes a value of its parts.
  public init(rows: [[Int]]? = nil) {
    self.rows = rows
  }
  public init(fields: FieldReader) throws {
    rows = try fields.valueIfPresent("rows")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("rows", rows)
  }
}
