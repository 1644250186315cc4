// Made by gen from input.yaml (Store 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Item`.
public struct Item: Model {
  /// The member `name`.
  public var name: String?

  /// Makes a value of its parts.
  public init(name: String? = nil) {
    self.name = name
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
  }
}
