// Made by gen from input.yaml (Formats 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Formats.
public struct FormatsClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: Where the API answers.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Formats-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension FormatsClient {
  /// `GET /days/{day}`
  ///
  /// - Parameters:
  ///   - day: The API's `day`.
  ///   - price: The API's `price`.
  ///   - before: The API's `before`.
  public func getDay(
    day: CalendarDate,
    price: Decimal? = nil,
    before: Date? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/days/{day}", operation: "getDay")
    request.path("day", day)
    request.query("price", price)
    request.query("before", before)
    try await client.send(request, failure: JSONValue.self)
  }
}
