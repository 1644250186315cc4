// Made by gen from input.yaml (Lamps 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct DimRequest: OutgoingModel {
  var level: Int?
  var seconds: Double?
  func write(to fields: inout FieldWriter) throws {
    try fields.intIfPresent("level", level)
    try fields.doubleIfPresent("seconds", seconds)
  }
}
