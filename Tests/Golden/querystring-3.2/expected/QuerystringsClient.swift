// Made by gen from input.yaml (Querystrings 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Querystrings.
public struct QuerystringsClient: Sendable {
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
    let standardURL = "https://querystrings.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Querystrings-Swift/1.0")
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
  ) throws(Failure) -> QuerystringsClient {
    QuerystringsClient(client: try client.with(change))
  }
}

extension QuerystringsClient {
  /// `GET /form`
  ///
  /// - Parameters:
  ///   - params: The API's `params`.
  public func form(params: FormParams? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/form", operation: "form")
    request.querystring(form: params)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `QUERY /json`
  ///
  /// - Parameters:
  ///   - selector: The API's `selector`.
  public func json(selector: [Int]? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(method: "QUERY", "/json", operation: "json")
    request.querystring(json: selector)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `COPY /json`
  public func copy() async throws(APIError<JSONValue>) {
    let request = APIRequest(method: "COPY", "/json", operation: "copy")
    try await client.send(request, failure: JSONValue.self)
  }
}
