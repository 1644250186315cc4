// Made by gen from input.yaml (Nullable 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct SetProfileRequest: OutgoingModel {
  var nickname: String?
  var phone: Nullable<String>?
  func write(to fields: inout FieldWriter) throws {
    try fields.value("nickname", nickname)
    try fields.nullable("phone", phone)
  }
}
