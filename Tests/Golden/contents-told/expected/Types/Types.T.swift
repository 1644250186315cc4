// Made by gen from input.yaml (Office 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct TokenRequest: OutgoingModel {
  var grant: String?
  func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("grant", grant)
  }
}
