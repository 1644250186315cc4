// Made by gen from input.yaml (Twins 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension TwinsClient.UserGroupsAPI {
  /// `GET /groups`
  public func list() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/groups", operation: "list")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /groups/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func read(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/groups/{id}", operation: "read")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /groups/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func remove(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/groups/{id}", operation: "remove")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /groups/members`
  public func listMembers() async throws(APIError<JSONValue>) -> UserGroupsListMembersResponse {
    let request = APIRequest(.get, "/groups/members", operation: "listMembers")
    return try await client.send(request, failure: JSONValue.self)
  }
}
