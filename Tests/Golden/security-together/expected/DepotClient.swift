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
  ///   - bearerToken: The token that proves who is calling; never shown again.
  ///   - baseURL: The server of the API.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    apiKey: String,
    bearerToken: String,
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://depot.example"
    var credentials: [String: Credentials] = [:]
    credentials["key"] = .header(name: "X-Key", value: Secret(apiKey))
    credentials["token"] = .bearer(Secret(bearerToken))
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .schemes(credentials, anyOf: [["key", "token"]]),
      userAgent: "Depot-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
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
