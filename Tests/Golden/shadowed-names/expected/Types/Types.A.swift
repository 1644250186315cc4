// Made by gen from input.yaml (Shop 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct AddCartRequest: OutgoingModel {
  var `var`: String?
  var `let`: String?
  func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("var", `var`)
    try fields.stringIfPresent("let", `let`)
  }
}
