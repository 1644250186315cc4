// Made by gen from input.yaml (Ticker 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Ticker.
public struct TickerClient: Sendable {
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
    let standardURL = "https://ticker.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Ticker-Swift/1.0")
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
  ) throws(Failure) -> TickerClient {
    TickerClient(client: try client.with(change))
  }
}

extension TickerClient {
  /// `GET /prices`
  public func prices() async throws(APIError<JSONValue>) -> EventStream<Price> {
    let request = APIRequest(.get, "/prices", operation: "prices")
    return try await client.events(request, failure: JSONValue.self)
  }

  /// `GET /log`
  public func log() async throws(APIError<JSONValue>) -> EventStream<String> {
    let request = APIRequest(.get, "/log", operation: "log")
    return try await client.events(request, failure: JSONValue.self)
  }

  /// `GET /raw`
  public func raw() async throws(APIError<JSONValue>) -> EventStream<JSONValue> {
    let request = APIRequest(.get, "/raw", operation: "raw")
    return try await client.events(request, failure: JSONValue.self)
  }

  /// `GET /news`
  public func news() async throws(APIError<JSONValue>) -> EventStream<NewsEvent> {
    let request = APIRequest(.get, "/news", operation: "news")
    return try await client.events(request, failure: JSONValue.self)
  }

  /// `GET /updates`
  public func updates() async throws(APIError<JSONValue>) -> EventStream<UpdatesEvent> {
    let request = APIRequest(.get, "/updates", operation: "updates")
    return try await client.events(request, failure: JSONValue.self)
  }

  /// `POST /chat`
  ///
  /// - Parameters:
  ///   - prompt: The API's `prompt`.
  ///   - stream: The API's `stream`.
  @discardableResult public func chat(
    prompt: String,
    stream: Bool? = nil
  ) async throws(APIError<JSONValue>) -> ChatResponse {
    var request = APIRequest(.post, "/chat", operation: "chat")
    request.body(ChatRequest(prompt: prompt, stream: stream))
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /chat`
  ///
  /// - Parameters:
  ///   - prompt: The API's `prompt`.
  ///   - stream: The API's `stream`.
  public func chatEvents(
    prompt: String,
    stream: Bool? = nil
  ) async throws(APIError<JSONValue>) -> EventStream<ChatEvent> {
    var request = APIRequest(.post, "/chat", operation: "chat")
    request.body(ChatRequest(prompt: prompt, stream: stream))
    return try await client.events(request, failure: JSONValue.self)
  }
}
