// Made by gen from input.yaml (Depot 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Box`.
public struct Box: Model {
  /// The member `label`.
  public var label: String?
  /// The member `inner`.
  @Indirect public var inner: Box?

  /// Makes a value of its parts.
  public init(label: String? = nil, inner: Box? = nil) {
    self.label = label
    self.inner = inner
  }
  public init(fields: FieldReader) throws {
    label = try fields.stringIfPresent("label")
    inner = try fields.valueIfPresent("inner")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("label", label)
    try fields.valueIfPresent("inner", inner)
  }
}
