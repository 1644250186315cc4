// Made by gen from input.yaml (Twins 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension TwinsClient.PetsAPI {
  /// `GET /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func getByID(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/pets/{id}", operation: "getPetById")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /pets`
  public func get() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/pets", operation: "get")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /pets`
  public func postGet() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/pets", operation: "get")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /pets/names`
  public func getNames() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/pets/names", operation: "get")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /owners/{owner}/pets`
  ///
  /// - Parameters:
  ///   - owner: The API's `owner`.
  public func getOwners(owner: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/owners/{owner}/pets", operation: "GET")
    request.path("owner", owner)
    try await client.send(request, failure: JSONValue.self)
  }
}
