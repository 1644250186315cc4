// Made by gen from input.yaml (Nullable 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct SetProfileRequest: OutgoingModel {
  var name: String
  var nickname: String?
  var phone: Nullable<String>?
  var age: Int?
  var tags: Nullable<[String]>?
  func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
    try fields.value("nickname", nickname)
    try fields.nullable("phone", phone)
    try fields.intIfPresent("age", age)
    try fields.nullable("tags", tags)
  }
}
