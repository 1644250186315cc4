// Made by gen from input.yaml (Trees 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Holder`.
public struct Holder: Model {
  /// The member `nest`.
  public var nest: Nest?

  /// Makes a value of its parts.
  public init(nest: Nest? = nil) {
    self.nest = nest
  }
  public init(fields: FieldReader) throws {
    nest = try fields.valueIfPresent("nest")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("nest", nest)
  }
}
