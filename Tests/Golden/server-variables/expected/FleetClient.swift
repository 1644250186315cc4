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
  ///   - regionTenantExampleBaseURL: The server of the calls that have one of their own. Files,
  ///     apart from the rest.
  ///   - unsaidBaseURL: The server of the calls that have one of their own. They fail without it.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    metricsBaseURL: String? = nil,
    regionTenantExampleBaseURL: String? = nil,
    unsaidBaseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://eu.fleet.example:443/v2"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      servers: [
        "metrics": metricsBaseURL ?? "https://a.metrics.example",
        "regionTenantExample": regionTenantExampleBaseURL ?? "https://eu.demo.example",
        "unsaid": unsaidBaseURL,
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

  /// `GET /metrics`
  public func readMetrics() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/metrics", operation: "readMetrics")
    request.server("metrics")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /files`
  public func readFiles() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/files", operation: "readFiles")
    request.server("regionTenantExample")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /unsaid`
  public func readUnsaid() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/unsaid", operation: "readUnsaid")
    request.server("unsaid")
    try await client.send(request, failure: JSONValue.self)
  }
}
