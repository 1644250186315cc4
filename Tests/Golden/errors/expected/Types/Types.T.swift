// Made by gen from input.yaml (Bank 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct TransferRequest: OutgoingModel {
  var amount: Int
  func write(to fields: inout FieldWriter) throws {
    try fields.int("amount", amount)
  }
}
