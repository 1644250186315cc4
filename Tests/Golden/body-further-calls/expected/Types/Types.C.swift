// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

struct ChangeDogRequest: OutgoingModel {
  var name: String?
  func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
  }
}

/// The API's `change_dog_json_patch_request_item`.
public struct ChangeDogJSONPatchRequestItem: Model {
  /// The member `op`.
  public var op: String?

  /// Makes a value of its parts.
  public init(op: String? = nil) {
    self.op = op
  }
  public init(fields: FieldReader) throws {
    op = try fields.stringIfPresent("op")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("op", op)
  }
}
