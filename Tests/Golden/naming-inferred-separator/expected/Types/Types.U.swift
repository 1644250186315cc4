// Made by gen from input.yaml (Hosting 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `user_groups_list_response_item`.
public struct UserGroupsListResponseItem: Model {
  /// The member `name`.
  public var name: String?

  /// Makes a value of its parts.
  public init(name: String? = nil) {
    self.name = name
  }
  public init(fields: FieldReader) throws {
    name = try fields.stringIfPresent("name")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("name", name)
  }
}
