// Made by gen from input.yaml (Twins 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `list_members_response`.
public struct UserGroupsListMembersResponse: Model {
  /// The member `members`.
  public var members: ListMembersResponse?

  /// Makes a value of its parts.
  public init(members: ListMembersResponse? = nil) {
    self.members = members
  }
  public init(fields: FieldReader) throws {
    members = try fields.valueIfPresent("members")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("members", members)
  }
}
