// Made by gen from input.yaml (Office 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Office.
public struct OfficeClient: Sendable {
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
    let standardURL = "https://office.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Office-Swift/1.0")
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
  ) throws(Failure) -> OfficeClient {
    OfficeClient(client: try client.with(change))
  }
}

extension OfficeClient {
  /// `GET /report`
  public func report() async throws(APIError<JSONValue>) -> Report {
    let request = APIRequest(.get, "/report", operation: "report")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// Adding a media type to the body or the response renames neither call.
  /// `POST /token`
  ///
  /// - Parameters:
  ///   - grant: The API's `grant`.
  public func token(grant: String? = nil) async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.post, "/token", operation: "token")
    request.body(TokenRequest(grant: grant))
    request.accept("text/plain")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// Adding a media type to the body or the response renames neither call.
  /// `POST /token`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func tokenWithText(body: String) async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.post, "/token", operation: "token")
    request.body(text: body, contentType: "text/plain")
    request.accept("text/plain")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// Adding a media type to the body or the response renames neither call.
  /// `POST /token`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func tokenWithLines(body: UploadBody) async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.post, "/token", operation: "token")
    request.body(body, contentType: "application/jsonl")
    request.accept("text/plain")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// Adding a media type to the body or the response renames neither call.
  /// `POST /token`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func tokenWithSequence(body: UploadBody) async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.post, "/token", operation: "token")
    request.body(body, contentType: "application/json-seq")
    request.accept("text/plain")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// Adding a media type to the body or the response renames neither call.
  /// `POST /token`
  ///
  /// - Parameters:
  ///   - grant: The API's `grant`.
  public func tokenForm(grant: String? = nil) async throws(APIError<JSONValue>) -> Data {
    var request = APIRequest(.post, "/token", operation: "token")
    request.body(TokenRequest(grant: grant))
    request.accept("application/x-www-form-urlencoded")
    return try await client.data(request, failure: JSONValue.self)
  }

  /// `POST /mail`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func mail(body: MultipartForm) async throws(APIError<JSONValue>) -> ByteStream {
    var request = APIRequest(.post, "/mail", operation: "mail")
    request.body(body, contentType: "multipart/mixed")
    request.accept("multipart/mixed")
    return try await client.stream(request, failure: JSONValue.self)
  }

  /// `POST /letter`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func letter(body: MultipartForm) async throws(APIError<JSONValue>) -> JSONValue {
    var request = APIRequest(.post, "/letter", operation: "letter")
    request.body(body, contentType: "multipart/related")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /feed`
  public func feed() async throws(APIError<JSONValue>) -> EventStream<FeedEvent> {
    let request = APIRequest(.get, "/feed", operation: "feed")
    return try await client.events(request, failure: JSONValue.self)
  }
}
