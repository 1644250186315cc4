// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Staff.Baskets {
  /// The API's `shop_staff_carts_v1_Cart`.
  public struct Cart: Model {
    /// The member `note`.
    public var note: String?

    /// Makes a value of its parts.
    public init(note: String? = nil) {
      self.note = note
    }
    public init(fields: FieldReader) throws {
      note = try fields.stringIfPresent("note")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("note", note)
    }
  }
}
