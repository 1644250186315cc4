// Made by gen from input.yaml (Flights 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Flights.
public struct FlightsClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://flights.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Flights-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension FlightsClient {
  /// All flights
  public var flights: FlightsAPI { FlightsAPI(client: client) }
  /// All flights
  public struct FlightsAPI: Sendable { let client: APIClient }

  /// Whatever is late.
  public var delays: DelaysAPI { DelaysAPI(client: client) }
  /// Whatever is late.
  public struct DelaysAPI: Sendable { let client: APIClient }

  /// The calls of `south`.
  public var south: SouthAPI { SouthAPI(client: client) }
  /// The calls of `south`.
  public struct SouthAPI: Sendable { let client: APIClient }
}
