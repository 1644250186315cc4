// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Closed`.
public struct Closed: Model {
  /// Makes a value; it has no parts.
  public init() {}
  public init(fields: FieldReader) throws {}
  public func write(to fields: inout FieldWriter) throws {}
}
