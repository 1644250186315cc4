// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct TypeModel: OutgoingModel {
  var `class`: String
  var `operator`: String
  var `default`: Bool?
  var `func`: SelfModel?
  func write(to fields: inout FieldWriter) throws {
    try fields.string("class", `class`)
    try fields.string("operator", `operator`)
    try fields.boolIfPresent("default", `default`)
    try fields.valueIfPresent("func", `func`)
  }
}
