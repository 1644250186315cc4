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
  /// `GET /flights`
  ///
  /// - Parameters:
  ///   - airports: The API's `airports`.
  ///   - gates: The API's `gates`.
  ///   - classes: The API's `classes`.
  public func listFlights(
    airports: [String],
    gates: [Int]? = nil,
    classes: [ListFlightsClass]? = nil
  ) async throws(APIError<JSONValue>) -> [String] {
    var request = APIRequest(.get, "/flights", operation: "listFlights")
    request.query("airports", airports)
    request.query("gates", gates)
    request.query("classes", classes)
    return try await client.send(request, failure: JSONValue.self)
  }
}
