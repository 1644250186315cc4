// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Baskets {
  /// The API's `shop_carts_v1_Cart`.
  public struct Cart: Model {
    /// The member `lines`.
    public var lines: [Lines.Line]

    /// Makes a value of its parts.
    public init(lines: [Lines.Line]) {
      self.lines = lines
    }
    public init(fields: FieldReader) throws {
      lines = try fields.value("lines")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("lines", lines)
    }
  }
}
