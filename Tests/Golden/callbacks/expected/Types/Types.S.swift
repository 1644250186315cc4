// Made by gen from input.yaml (Print 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct StartJobRequest: OutgoingModel {
  var callbackURL: String
  func write(to fields: inout FieldWriter) throws {
    try fields.string("callback_url", callbackURL)
  }
}
