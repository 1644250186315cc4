// Made by gen from input.yaml (Settings 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct UpdateRequest: OutgoingModel {
  var metadata: [String: JSONValue]
  var flags: [String: Bool]?
  func write(to fields: inout FieldWriter) throws {
    try fields.object("metadata", metadata)
    try fields.valueIfPresent("flags", flags)
  }
}
