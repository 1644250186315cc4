// Made by gen from input.yaml (Depot 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Depot.
public struct DepotClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - apiKey: The key that proves who is calling; never shown again.
  ///   - token: The token that proves who is calling; never shown again.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    apiKey: String,
    token: String,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://depot.example"
    var credentials: [String: Credentials] = [:]
    credentials["key"] = .header(name: "X-Key", value: Secret(apiKey))
    credentials["token"] = .bearer(Secret(token))
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .schemes(credentials, anyOf: [["key", "token"]]),
      userAgent: "Depot-Swift/1.0")
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
  ) throws(Failure) -> DepotClient {
    DepotClient(client: try client.with(change))
  }
}

extension DepotClient {
  /// `GET /crates`
  public func listCrates() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/crates", operation: "listCrates")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /health`
  public func health() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/health", operation: "health")
    request.withoutCredentials()
    try await client.send(request, failure: JSONValue.self)
  }
}
