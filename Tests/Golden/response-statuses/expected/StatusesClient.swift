// Made by gen from input.yaml (Statuses 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Statuses.
public struct StatusesClient: Sendable {
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
    let standardURL = "https://statuses.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Statuses-Swift/1.0")
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
  ) throws(Failure) -> StatusesClient {
    StatusesClient(client: try client.with(change))
  }
}

extension StatusesClient {
  /// `POST /jobs`
  public func startJob() async throws(APIError<StartJobFailure>) -> StartJobResponse {
    let request = APIRequest(.post, "/jobs", operation: "startJob")
    return try await client.sendByStatus(request, failure: StartJobFailure.self)
  }

  /// `GET /maybe`
  public func maybe() async throws(APIError<JSONValue>) -> Result? {
    let request = APIRequest(.get, "/maybe", operation: "maybe")
    return try await client.sendOptional(request, failure: JSONValue.self)
  }

  /// `GET /range`
  public func range() async throws(APIError<JSONValue>) -> Result {
    let request = APIRequest(.get, "/range", operation: "range")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /only-default`
  public func onlyDefault() async throws(APIError<JSONValue>) -> Result {
    let request = APIRequest(.get, "/only-default", operation: "onlyDefault")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /nothing`
  public func nothing() async throws(APIError<JSONValue>) {
    let request = APIRequest(.delete, "/nothing", operation: "nothing")
    try await client.send(request, failure: JSONValue.self)
  }
}
