// Made by gen from input.yaml (Forge 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension ForgeClient.OrgsAPI {
  /// The calls of `orgs.repositories`.
  public var repositories: RepositoriesAPI { RepositoriesAPI(client: client) }
  /// The calls of `orgs.repositories`.
  public struct RepositoriesAPI: Sendable { let client: APIClient }

  /// `GET /api/v1/public/orgs`
  public func list() async throws(APIError<JSONValue>) -> Orgs {
    let request = APIRequest(.get, "/api/v1/public/orgs", operation: "op1")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /api/v1/public/orgs`
  public func create() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/api/v1/public/orgs", operation: "op2")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /api/v1/public/orgs`
  public func deleteAll() async throws(APIError<JSONValue>) {
    let request = APIRequest(.delete, "/api/v1/public/orgs", operation: "op3")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /api/v1/public/orgs/{org}`
  ///
  /// - Parameters:
  ///   - org: The API's `org`.
  public func get(org: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/api/v1/public/orgs/{org}", operation: "op4")
    request.path("org", org)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /api/v1/public/orgs/{org}`
  ///
  /// - Parameters:
  ///   - org: The API's `org`.
  public func replace(org: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/api/v1/public/orgs/{org}", operation: "op5")
    request.path("org", org)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PATCH /api/v1/public/orgs/{org}`
  ///
  /// - Parameters:
  ///   - org: The API's `org`.
  public func update(org: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.patch, "/api/v1/public/orgs/{org}", operation: "op6")
    request.path("org", org)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /api/v1/public/orgs/{org}`
  ///
  /// - Parameters:
  ///   - org: The API's `org`.
  public func delete(org: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/api/v1/public/orgs/{org}", operation: "op7")
    request.path("org", org)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /api/v1/public/orgs/{org}/avatar`
  ///
  /// - Parameters:
  ///   - org: The API's `org`.
  public func getAvatar(org: String) async throws(APIError<JSONValue>) -> OrgsGetAvatarResponse {
    var request = APIRequest(.get, "/api/v1/public/orgs/{org}/avatar", operation: "op9")
    request.path("org", org)
    return try await client.send(request, failure: JSONValue.self)
  }
}

extension ForgeClient.OrgsAPI.RepositoriesAPI {
  /// `GET /api/v1/public/orgs/{org}/repos`
  ///
  /// - Parameters:
  ///   - org: The API's `org`.
  public func list(
    org: String
  ) async throws(APIError<JSONValue>) -> [OrgsRepositoriesListResponseItem] {
    var request = APIRequest(.get, "/api/v1/public/orgs/{org}/repos", operation: "op8")
    request.path("org", org)
    return try await client.send(request, failure: JSONValue.self)
  }
}
