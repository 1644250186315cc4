// Made by gen from input.yaml (Streams 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct ChatRequest: OutgoingModel {
  var text: String
  func write(to fields: inout FieldWriter) throws {
    try fields.string("text", text)
  }
}
