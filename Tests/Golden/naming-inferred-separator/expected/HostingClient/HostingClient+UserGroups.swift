// Made by gen from input.yaml (Hosting 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension HostingClient.UserGroupsAPI {
  /// The calls of `userGroups.members`.
  public var members: MembersAPI { MembersAPI(client: client) }
  /// The calls of `userGroups.members`.
  public struct MembersAPI: Sendable { let client: APIClient }

  /// `GET /user-groups`
  public func list() async throws(APIError<JSONValue>) -> [UserGroupsListResponseItem] {
    let request = APIRequest(.get, "/user-groups", operation: "user-groups/list")
    return try await client.send(request, failure: JSONValue.self)
  }
}

extension HostingClient.UserGroupsAPI.MembersAPI {
  /// `GET /user-groups/members`
  public func list() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/user-groups/members", operation: "user-groups/members/list")
    try await client.send(request, failure: JSONValue.self)
  }
}
