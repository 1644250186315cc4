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
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://later.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Later-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
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
