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
  ///   - aBaseURL: The server of the calls that have one of their own.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    aBaseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://eu.fleet.example:443/v2"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      servers: ["a": aBaseURL ?? "https://a.metrics.example"],
      credentials: .none,
      userAgent: "Fleet-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
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
    request.server("a")
    try await client.send(request, failure: JSONValue.self)
  }
}
