// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `members_members_response`.
public struct MembersMembersResponse: Model {
  /// The member `has_more`.
  public var hasMore: Bool
  /// The member `token`.
  public var token: String?
  /// The member `members`.
  public var members: [String]?

  /// Makes a value of its parts.
  public init(hasMore: Bool, token: String? = nil, members: [String]? = nil) {
    self.hasMore = hasMore
    self.token = token
    self.members = members
  }
  public init(fields: FieldReader) throws {
    hasMore = try fields.bool("has_more")
    token = try fields.stringIfPresent("token")
    members = try fields.stringsIfPresent("members")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.bool("has_more", hasMore)
    try fields.stringIfPresent("token", token)
    try fields.stringsIfPresent("members", members)
  }
}
