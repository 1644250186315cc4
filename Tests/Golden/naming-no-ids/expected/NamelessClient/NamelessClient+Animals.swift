// Made by gen from input.yaml (Nameless 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension NamelessClient.AnimalsAPI {
  /// `GET /v2/animals`
  public func list() async throws(APIError<JSONValue>) -> [String] {
    let request = APIRequest(.get, "/v2/animals", operation: "GET /v2/animals")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /v2/animals/search`
  public func search() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/v2/animals/search", operation: "GET /v2/animals/search")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /v2/animals/search`
  public func postSearch() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/v2/animals/search", operation: "POST /v2/animals/search")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /v2/animals/{id}/owner`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func getOwner(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .get, "/v2/animals/{id}/owner", operation: "GET /v2/animals/{id}/owner")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }
}
