// Made by gen from input.yaml (Doors 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct OpenRequest: OutgoingModel {
  func write(to fields: inout FieldWriter) throws {}
}

/// Says nothing.
public struct OpenResponse: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
