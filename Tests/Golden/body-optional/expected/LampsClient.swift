// Made by gen from input.yaml (Lamps 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Lamps.
public struct LampsClient: Sendable {
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
    let standardURL = "https://lamps.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Lamps-Swift/1.0")
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
  ) throws(Failure) -> LampsClient {
    LampsClient(client: try client.with(change))
  }
}

extension LampsClient {
  /// Every member of the body may be left out, and so may the body.
  /// `POST /lamp/dim`
  ///
  /// - Parameters:
  ///   - level: The API's `level`.
  ///   - seconds: The API's `seconds`.
  public func dim(level: Int? = nil, seconds: Double? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/lamp/dim", operation: "dim")
    request.body(DimRequest(level: level, seconds: seconds))
    try await client.send(request, failure: JSONValue.self)
  }

  /// The body may be left out, but is nothing without its color.
  /// `POST /lamp/paint`
  ///
  /// - Parameters:
  ///   - body: How to paint.
  public func paint(body: Paint? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/lamp/paint", operation: "paint")
    request.body(body)
    try await client.send(request, failure: JSONValue.self)
  }
}
