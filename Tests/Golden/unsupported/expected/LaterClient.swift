// Made by gen from input.yaml (Later 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Later.
public struct LaterClient: Sendable {
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
    let standardURL = "https://later.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Later-Swift/1.0")
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
  ) throws(Failure) -> LaterClient {
    LaterClient(client: try client.with(change))
  }
}

extension LaterClient {
  /// `GET /all-of`
  ///
  /// Response headers: `X-Count`.
  ///
  /// - Parameters:
  ///   - session: The API's `session`.
  ///   - filter: The API's `filter`.
  ///   - point: The API's `point`.
  ///   - list: The API's `list`.
  ///   - open: The API's `open`.
  public func composed(
    session: String? = nil,
    filter: [String: JSONValue]? = nil,
    point: ComposedPoint? = nil,
    list: [String]? = nil,
    open: String? = nil
  ) async throws(APIError<JSONValue>) -> Mixture {
    var request = APIRequest(.get, "/all-of", operation: "composed")
    request.cookie("session", session)
    request.query("filter", json: filter)
    request.query("point", encoding: point, style: .deepObject())
    request.query("list", encoding: list, style: .pipeDelimited())
    request.query("open", encoding: `open`, style: .form(allowReserved: true))
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /upload`
  ///
  /// - Parameters:
  ///   - file: The API's `file`.
  public func upload(file: FilePart? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/upload", operation: "upload")
    var form = MultipartForm()
    form.file("file", file)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /text`
  public func text() async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.get, "/text", operation: "text")
    request.accept("text/plain")
    return try await client.text(request, failure: JSONValue.self)
  }
}
