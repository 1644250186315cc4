// Made by gen from input.yaml (Ticker 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Price`.
public struct Price: Model {
  /// The member `amount`.
  public var amount: Double

  /// Makes a value of its parts.
  public init(amount: Double) {
    self.amount = amount
  }
  public init(fields: FieldReader) throws {
    amount = try fields.double("amount")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.double("amount", amount)
  }
}
