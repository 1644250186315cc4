// Made by gen from input.yaml (Collisions 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension CollisionsClient.UsersAPI {
  /// `GET /users/{id}/{ID}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - idUppercase: The API's `ID`.
  ///   - queryID: The API's `Id`.
  ///   - headerID: The API's `id`.
  public func getUser(
    id: String,
    idUppercase: String,
    queryID: String? = nil,
    headerID: String? = nil
  ) async throws(APIError<JSONValue>) -> UserLowercase {
    var request = APIRequest(.get, "/users/{id}/{ID}", operation: "getUser")
    request.path("id", id)
    request.path("ID", idUppercase)
    request.query("Id", queryID)
    request.header("id", headerID)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /Users/all`
  public func get() async throws(APIError<JSONValue>) -> User {
    let request = APIRequest(.get, "/Users/all", operation: "get_user")
    return try await client.send(request, failure: JSONValue.self)
  }
}
