// Made by gen from input.yaml (Colons 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Colons.
public struct ColonsClient: Sendable {
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
    let standardURL = "https://colons.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Colons-Swift/1.0")
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
  ) throws(Failure) -> ColonsClient {
    ColonsClient(client: try client.with(change))
  }
}

extension ColonsClient {
  /// `GET /projects/{project_slug}/environments/{environment}`
  ///
  /// - Parameters:
  ///   - projectSlug: The API's `project_slug`.
  ///   - environment: The API's `environment`.
  public func getEnvironment(
    projectSlug: String,
    environment: Environment
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .get, "/projects/{project_slug}/environments/{environment}", operation: "getEnvironment")
    request.path("project_slug", projectSlug)
    request.path("environment", environment)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /projects/{project_slug}`
  ///
  /// - Parameters:
  ///   - projectSlug: The API's `project_slug`.
  public func deleteProject(projectSlug: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/projects/{project_slug}", operation: "deleteProject")
    request.path("project_slug", projectSlug)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /projects/all:count`
  public func countProjects() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/projects/all:count", operation: "countProjects")
    try await client.send(request, failure: JSONValue.self)
  }
}
