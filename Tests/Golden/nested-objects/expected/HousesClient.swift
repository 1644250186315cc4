// Made by gen from input.yaml (Houses 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Houses.
public struct HousesClient: Sendable {
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
    let standardURL = "https://houses.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Houses-Swift/1.0")
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
  ) throws(Failure) -> HousesClient {
    HousesClient(client: try client.with(change))
  }
}

extension HousesClient {
  /// `POST /houses`
  ///
  /// - Parameters:
  ///   - address: Where it stands.
  ///   - options: The API's `options`.
  public func createHouse(
    address: CreateHouseRequestAddress,
    options: [CreateHouseRequestOption]? = nil
  ) async throws(APIError<JSONValue>) -> House {
    var request = APIRequest(.post, "/houses", operation: "createHouse")
    request.body(CreateHouseRequest(address: address, options: options))
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /house/paint`
  ///
  /// - Parameters:
  ///   - color: The API's `color`.
  ///   - wall: The API's `wall`.
  public func paintHouse(
    color: PaintHouseRequest.Color,
    wall: PaintHouseRequest.Wall? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/house/paint", operation: "paintHouse")
    request.body(PaintHouseRequest(color: color, wall: wall))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /house/summary`
  public func houseSummary() async throws(APIError<JSONValue>) -> HouseSummaryResponse {
    let request = APIRequest(.get, "/house/summary", operation: "houseSummary")
    return try await client.send(request, failure: JSONValue.self)
  }
}
