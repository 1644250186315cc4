// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Status {
  /// The API's `shop_status_v1_Status`.
  public struct Status: Model {
    /// The member `open`.
    public var `open`: Bool

    /// Makes a value of its parts.
    public init(open: Bool) {
      self.`open` = `open`
    }
    public init(fields: FieldReader) throws {
      `open` = try fields.bool("open")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.bool("open", `open`)
    }
  }
}
