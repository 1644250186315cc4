// Made by gen from input.yaml (Shelf 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct ChangeBookRequest: OutgoingModel {
  var title: Nullable<String>?
  var year: Int?
  func write(to fields: inout FieldWriter) throws {
    try fields.nullable("title", title)
    try fields.intIfPresent("year", year)
  }
}
