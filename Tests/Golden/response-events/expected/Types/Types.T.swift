// Made by gen from input.yaml (Streams 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Tick`.
public struct Tick: Model {
  /// The member `count`.
  public var count: Int

  /// Makes a value of its parts.
  public init(count: Int) {
    self.count = count
  }
  public init(fields: FieldReader) throws {
    count = try fields.int("count")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("count", count)
  }
}
