// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Endless`.
public struct Endless: Model {
  /// The member `next`.
  @Indirect public var next: Endless

  /// Makes a value of its parts.
  public init(next: Endless) {
    self.next = next
  }
  public init(fields: FieldReader) throws {
    next = try fields.value("next")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("next", next)
  }
}
