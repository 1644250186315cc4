// Made by gen from input.yaml (Post 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `ParcelProblem`.
public struct ParcelProblem: Model {
  /// The member `weight`.
  public var weight: Double?

  /// Makes a value of its parts.
  public init(weight: Double? = nil) {
    self.weight = weight
  }
  public init(fields: FieldReader) throws {
    weight = try fields.doubleIfPresent("weight")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.doubleIfPresent("weight", weight)
  }
}
