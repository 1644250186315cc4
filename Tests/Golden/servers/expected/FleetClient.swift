// Made by gen from input.yaml (Fleet 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Fleet.
public struct FleetClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - metricsBaseURL: The server of the calls that have one of their own.
  ///   - readingBaseURL: The server of the calls that have one of their own.
  ///   - legacyBaseURL: The server of the calls that have one of their own. They fail without it.
  ///   - apiOneExampleBaseURL: The server of the calls that have one of their own.
  ///   - apiTwoExampleBaseURL: The server of the calls that have one of their own.
  ///   - v3BaseURL: The server of the calls that have one of their own. They fail without it.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    metricsBaseURL: String? = nil,
    readingBaseURL: String? = nil,
    legacyBaseURL: String? = nil,
    apiOneExampleBaseURL: String? = nil,
    apiTwoExampleBaseURL: String? = nil,
    v3BaseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://eu.fleet.example/v2"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      servers: [
        "metrics": metricsBaseURL ?? "https://metrics.fleet.example",
        "reading": readingBaseURL ?? "https://reading.fleet.example:8443/base",
        "legacy": legacyBaseURL,
        "apiOneExample": apiOneExampleBaseURL ?? "https://api.one.example",
        "apiTwoExample": apiTwoExampleBaseURL ?? "https://api.two.example",
        "v3": v3BaseURL,
      ],
      credentials: .none,
      userAgent: "Fleet-Swift/1.0")
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
  ) throws(Failure) -> FleetClient {
    FleetClient(client: try client.with(change))
  }
}

extension FleetClient {
  /// `GET /ships`
  public func listShips() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/ships", operation: "listShips")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /metrics`
  public func reportMetrics() async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/metrics", operation: "reportMetrics")
    request.server("metrics")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /metrics`
  public func readMetrics() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/metrics", operation: "readMetrics")
    request.server("reading")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /legacy`
  public func readLegacy() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/legacy", operation: "readLegacy")
    request.server("legacy")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /one`
  public func readOne() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/one", operation: "readOne")
    request.server("apiOneExample")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /two`
  public func readTwo() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/two", operation: "readTwo")
    request.server("apiTwoExample")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /relative`
  public func readRelative() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/relative", operation: "readRelative")
    request.server("v3")
    try await client.send(request, failure: JSONValue.self)
  }
}
