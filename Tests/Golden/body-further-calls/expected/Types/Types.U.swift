// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct UploadRequest: OutgoingModel {
  var url: String
  func write(to fields: inout FieldWriter) throws {
    try fields.string("url", url)
  }
}
