// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension LibraryClient.MembersAPI {
  /// `GET /members`
  ///
  /// - Parameters:
  ///   - token: The API's `token`.
  public func members(
    token: String? = nil
  ) async throws(APIError<JSONValue>) -> MembersMembersResponse {
    var request = APIRequest(.get, "/members", operation: "members.members")
    request.query("token", token)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `members` of all pages of `members`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `token` is where to begin: by default, at the first page.
  public func allMembers(
    token: String? = nil
  ) -> PagedItems<String, MembersMembersResponse, APIError<JSONValue>> {
    let request = APIRequest(.get, "/members", operation: "members.members")
    return PagedItems(request, from: token) { token throws(APIError<JSONValue>) in
      let response = try await members(token: token)
      return FetchedPage(
        response, items: response.members ?? [], next: response.hasMore ? response.token : nil)
    }
  }
}
