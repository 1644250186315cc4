// Made by gen from input.yaml (Labels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Label`.
public struct Label: Model {
  /// The member `text`.
  public var text: String
  /// The member `color`.
  public var color: String?

  /// Makes a value of its parts.
  public init(text: String, color: String? = nil) {
    self.text = text
    self.color = color
  }
  public init(fields: FieldReader) throws {
    text = try fields.string("text")
    color = try fields.stringIfPresent("color")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.string("text", text)
    try fields.stringIfPresent("color", color)
  }
}
