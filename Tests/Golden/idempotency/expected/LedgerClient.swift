// Made by gen from input.yaml (Ledger 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Ledger.
public struct LedgerClient: Sendable {
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
    let standardURL = "https://ledger.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Ledger-Swift/1.0")
    configuration.idempotencyKeyHeader = "X-Request-Key"
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
  ) throws(Failure) -> LedgerClient {
    LedgerClient(client: try client.with(change))
  }
}

extension LedgerClient {
  /// `POST /entries/search`
  public func search() async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/entries/search", operation: "search")
    request.idempotent()
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /entries/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func read(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/entries/{id}", operation: "read")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /entries/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func append(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/entries/{id}", operation: "append")
    request.path("id", id)
    request.idempotent(false)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /entries/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func reverse(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/entries/{id}", operation: "reverse")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }
}
