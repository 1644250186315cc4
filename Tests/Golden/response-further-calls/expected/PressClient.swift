// Made by gen from input.yaml (Press 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Press.
public struct PressClient: Sendable {
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
    let standardURL = "https://press.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Press-Swift/1.0")
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
  ) throws(Failure) -> PressClient {
    PressClient(client: try client.with(change))
  }
}

extension PressClient {
  /// `GET /text`
  public func text() async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.get, "/text", operation: "text")
    request.accept("text/plain")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// `GET /page`
  public func page() async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.get, "/page", operation: "page")
    request.accept("text/html, text/markdown")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// `GET /xml`
  public func xml() async throws(APIError<JSONValue>) -> Data {
    var request = APIRequest(.get, "/xml", operation: "xml")
    request.accept("application/xml")
    return try await client.data(request, failure: JSONValue.self)
  }

  /// `GET /pdf`
  public func pdf() async throws(APIError<JSONValue>) -> ByteStream {
    var request = APIRequest(.get, "/pdf", operation: "pdf")
    request.accept("application/pdf")
    return try await client.stream(request, failure: JSONValue.self)
  }

  /// `GET /picture`
  public func picture() async throws(APIError<JSONValue>) -> ByteStream {
    var request = APIRequest(.get, "/picture", operation: "picture")
    request.accept("image/png, image/jpeg")
    return try await client.stream(request, failure: JSONValue.self)
  }

  /// `GET /any`
  public func any() async throws(APIError<JSONValue>) -> ByteStream {
    let request = APIRequest(.get, "/any", operation: "any")
    return try await client.stream(request, failure: JSONValue.self)
  }

  /// `GET /loose`
  public func loose() async throws(APIError<JSONValue>) -> Thing {
    let request = APIRequest(.get, "/loose", operation: "loose")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /export`
  public func export() async throws(APIError<JSONValue>) -> Thing {
    let request = APIRequest(.get, "/export", operation: "export")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /export`
  public func exportText2() async throws(APIError<JSONValue>) -> String {
    var request = APIRequest(.get, "/export", operation: "export")
    request.accept("text/csv")
    return try await client.text(request, failure: JSONValue.self)
  }

  /// `GET /export`
  public func exportData() async throws(APIError<JSONValue>) -> ByteStream {
    var request = APIRequest(.get, "/export", operation: "export")
    request.accept("application/zip")
    return try await client.stream(request, failure: JSONValue.self)
  }

  /// `GET /versions`
  public func getVersions() async throws(APIError<JSONValue>) -> Thing {
    let request = APIRequest(.get, "/versions", operation: "getVersions")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /versions`
  public func getVersionsPressSummary() async throws(APIError<JSONValue>) -> Summary {
    var request = APIRequest(.get, "/versions", operation: "getVersions")
    request.accept("application/vnd.press.summary+json")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /versions`
  public func getVersionsPressList() async throws(APIError<JSONValue>) -> [Thing] {
    var request = APIRequest(.get, "/versions", operation: "getVersions")
    request.accept("application/vnd.press.list+json")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /export/text`
  public func exportText() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/export/text", operation: "exportText")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `HEAD /head`
  public func peek() async throws(APIError<JSONValue>) {
    let request = APIRequest(.head, "/head", operation: "peek")
    try await client.send(request, failure: JSONValue.self)
  }
}
