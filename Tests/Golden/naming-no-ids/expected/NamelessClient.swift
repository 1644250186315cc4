// Made by gen from input.yaml (Nameless 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Nameless.
public struct NamelessClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://nameless.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Nameless-Swift/1.0")
    configure(&configuration)
    client = APIClient(configuration: configuration, transport: transport)
  }

  /// Makes a client of what sends its requests.
  public init(client: APIClient) {
    self.client = client
  }

  /// This client with other settings, for some calls: timeouts, headers, retries, another URL.
  ///
  /// It shares connections and the retry budget.
  ///
  /// - Throws: What the change throws.
  public func with<Failure>(
    _ change: (inout ClientConfiguration) throws(Failure) -> Void
  ) throws(Failure) -> NamelessClient {
    NamelessClient(client: try client.with(change))
  }
}

extension NamelessClient {
  /// The calls of `animals`.
  public var animals: AnimalsAPI { AnimalsAPI(client: client) }
  /// The calls of `animals`.
  public struct AnimalsAPI: Sendable { let client: APIClient }

  /// `GET /v2/users`
  public func listUsers() async throws(APIError<JSONValue>) -> [ListUsersResponseItem] {
    let request = APIRequest(.get, "/v2/users", operation: "GET /v2/users")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /v2/users`
  public func createUser() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/v2/users", operation: "POST /v2/users")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /v2/users/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func getUser(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/v2/users/{id}", operation: "GET /v2/users/{id}")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /v2/users/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func replaceUser(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/v2/users/{id}", operation: "PUT /v2/users/{id}")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PATCH /v2/users/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func updateUser(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.patch, "/v2/users/{id}", operation: "PATCH /v2/users/{id}")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /v2/users/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func deleteUser(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/v2/users/{id}", operation: "DELETE /v2/users/{id}")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /v2/users/{id}/posts`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func listUserPosts(id: String) async throws(APIError<JSONValue>) -> [String] {
    var request = APIRequest(.get, "/v2/users/{id}/posts", operation: "GET /v2/users/{id}/posts")
    request.path("id", id)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /v2/users/{id}/suspend`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func suspendUser(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .post, "/v2/users/{id}/suspend", operation: "POST /v2/users/{id}/suspend")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /v2/runs/{id}/submit_outputs`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func submitOutputsForRun(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .post, "/v2/runs/{id}/submit_outputs", operation: "POST /v2/runs/{id}/submit_outputs")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /ping`
  public func ping() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/ping", operation: "ping")
    try await client.send(request, failure: JSONValue.self)
  }
}
