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
  ///   - baseURL: The server of the API.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://weather.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Weather-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension WeatherClient {
  /// `GET /report/{season}`
  ///
  /// - Parameters:
  ///   - season: The API's `season`.
  ///   - unit: The API's `unit`.
  ///   - detail: The API's `detail`.
  public func report(
    season: Season,
    unit: ReportUnit? = nil,
    detail: ReportDetail? = nil
  ) async throws(APIError<JSONValue>) -> Report {
    var request = APIRequest(.get, "/report/{season}", operation: "report")
    request.path("season", season)
    request.query("unit", unit)
    request.query("detail", detail)
    return try await client.send(request, failure: JSONValue.self)
  }
}
