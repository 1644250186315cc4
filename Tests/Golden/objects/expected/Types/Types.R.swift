// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Receipt`.
public struct Receipt: Model {
  /// The member `number`.
  public var number: Int?

  /// Makes a value of its parts.
  public init(number: Int? = nil) {
    self.number = number
  }
  public init(fields: FieldReader) throws {
    number = try fields.intIfPresent("number")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("number", number)
  }
}
