// Made by gen from input.yaml (Streams 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Streams.
public struct StreamsClient: Sendable {
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
    let standardURL = "https://streams.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Streams-Swift/1.0")
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
  ) throws(Failure) -> StreamsClient {
    StreamsClient(client: try client.with(change))
  }
}

extension StreamsClient {
  /// `GET /events`
  public func events() async throws(APIError<JSONValue>) -> EventStream<Tick> {
    let request = APIRequest(.get, "/events", operation: "events")
    return try await client.events(request, failure: JSONValue.self)
  }

  /// `GET /changes`
  public func changes() async throws(APIError<JSONValue>) -> EventStream<ChangesEvent> {
    let request = APIRequest(.get, "/changes", operation: "changes")
    return try await client.events(request, failure: JSONValue.self)
  }

  /// `GET /lines`
  public func lines() async throws(APIError<JSONValue>) -> JSONLines<Tick> {
    let request = APIRequest(.get, "/lines", operation: "lines")
    return try await client.lines(request, failure: JSONValue.self)
  }

  /// `GET /sequence`
  public func sequence() async throws(APIError<JSONValue>) -> JSONSequence<Tick> {
    let request = APIRequest(.get, "/sequence", operation: "sequence")
    return try await client.sequence(request, failure: JSONValue.self)
  }

  /// `POST /chat`
  ///
  /// - Parameters:
  ///   - text: The API's `text`.
  @discardableResult public func chat(text: String) async throws(APIError<JSONValue>) -> Tick {
    var request = APIRequest(.post, "/chat", operation: "chat")
    request.body(ChatRequest(text: text))
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /chat`
  ///
  /// - Parameters:
  ///   - text: The API's `text`.
  public func chatEvents(text: String) async throws(APIError<JSONValue>) -> EventStream<Tick> {
    var request = APIRequest(.post, "/chat", operation: "chat")
    request.body(ChatRequest(text: text))
    return try await client.events(request, failure: JSONValue.self)
  }
}
