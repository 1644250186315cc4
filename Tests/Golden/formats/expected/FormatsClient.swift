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
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    var configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Formats-Swift/1.0")
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
  ) throws(Failure) -> FormatsClient {
    FormatsClient(client: try client.with(change))
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
