// Made by gen from input.yaml (Works 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Works.
public struct WorksClient: Sendable {
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
    let standardURL = "https://works.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Works-Swift/1.0")
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
  ) throws(Failure) -> WorksClient {
    WorksClient(client: try client.with(change))
  }
}

extension WorksClient {
  /// `PUT /same`
  @discardableResult public func same() async throws(APIError<JSONValue>) -> Job {
    let request = APIRequest(.put, "/same", operation: "same")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /maybe`
  public func maybe() async throws(APIError<JSONValue>) -> Job? {
    let request = APIRequest(.get, "/maybe", operation: "maybe")
    return try await client.sendOptional(request, failure: JSONValue.self)
  }

  /// `POST /different`
  public func start() async throws(APIError<JSONValue>) -> StartResponse {
    let request = APIRequest(.post, "/different", operation: "start")
    return try await client.sendByStatus(request, failure: JSONValue.self)
  }

  /// `GET /range`
  public func range() async throws(APIError<JSONValue>) -> Job {
    let request = APIRequest(.get, "/range", operation: "range")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /default`
  public func anyway() async throws(APIError<JSONValue>) -> Job {
    let request = APIRequest(.get, "/default", operation: "anyway")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /redirect`
  public func redirect() async throws(WorksError) {
    let request = APIRequest(.get, "/redirect", operation: "redirect")
    try await client.send(request, failure: Job.self)
  }

  /// `GET /null`
  public func nothing() async throws(APIError<JSONValue>) -> Job? {
    let request = APIRequest(.get, "/null", operation: "nothing")
    return try await client.send(request, failure: JSONValue.self)
  }
}
