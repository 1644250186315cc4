// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Area`.
public struct Area: Model {
  /// The member `width`.
  public var width: Int
  /// The member `kind`.
  public var kind: JSONValue?

  /// Makes a value of its parts.
  public init(width: Int, kind: JSONValue? = nil) {
    self.width = width
    self.kind = kind
  }
  public init(fields: FieldReader) throws {
    width = try fields.int("width")
    kind = try fields.jsonIfPresent("kind")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.int("width", width)
    try fields.jsonIfPresent("kind", kind)
  }
}
