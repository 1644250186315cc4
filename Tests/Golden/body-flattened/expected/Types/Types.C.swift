// Made by gen from input.yaml (Mail 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct CreateFolderRequest: OutgoingModel {
  var name: String
  var color: String?
  func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
    try fields.stringIfPresent("color", color)
  }
}
