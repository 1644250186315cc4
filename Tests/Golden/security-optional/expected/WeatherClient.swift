// Made by gen from input.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Weather.
public struct WeatherClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - apiKey: The key that proves who is calling; never shown again.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    apiKey: String? = nil,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://weather.example"
    var credentials: [String: Credentials] = [:]
    if let apiKey {
      credentials["key"] = .query(name: "key", value: Secret(apiKey))
    }
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .schemes(credentials, anyOf: [[]]),
      userAgent: "Weather-Swift/1.0")
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
  ) throws(Failure) -> WeatherClient {
    WeatherClient(client: try client.with(change))
  }
}

extension WeatherClient {
  /// `GET /today`
  public func today() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/today", operation: "today")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /archive`
  public func archive() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/archive", operation: "archive")
    request.security([["key"]])
    try await client.send(request, failure: JSONValue.self)
  }
}
