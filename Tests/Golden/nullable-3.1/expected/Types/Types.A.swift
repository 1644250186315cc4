// Made by gen from input.yaml (Nullable 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Address`.
public struct Address: Model {
  /// The member `street`.
  public var street: String?

  /// Makes a value of its parts.
  public init(street: String? = nil) {
    self.street = street
  }
  public init(fields: FieldReader) throws {
    street = try fields.stringIfPresent("street")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("street", street)
  }
}
