// Made by gen 0.1.0 from weather.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Weather.
public struct WeatherClient: Sendable {
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
    let standardURL = "https://weather.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
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
  /// The calls of `stations`.
  public var stations: StationsAPI { StationsAPI(client: client) }
  /// The calls of `stations`.
  public struct StationsAPI: Sendable { let client: APIClient }
}
