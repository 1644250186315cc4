// Made by gen from input.yaml (Styles 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Styles.
public struct StylesClient: Sendable {
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
    let standardURL = "https://styles.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Styles-Swift/1.0")
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
  ) throws(Failure) -> StylesClient {
    StylesClient(client: try client.with(change))
  }
}

extension StylesClient {
  /// `GET /simple/{list}/{object}/{exploded}`
  ///
  /// - Parameters:
  ///   - list: The API's `list`.
  ///   - object: The API's `object`.
  ///   - exploded: The API's `exploded`.
  public func simple(
    list: [String],
    object: Color,
    exploded: Color
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/simple/{list}/{object}/{exploded}", operation: "simple")
    request.path("list", list)
    request.path("object", encoding: object, style: .simple())
    request.path("exploded", encoding: exploded, style: .simple(explode: true))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /label/{list}/{object}/matrix/{values}/{color}`
  ///
  /// - Parameters:
  ///   - list: The API's `list`.
  ///   - object: The API's `object`.
  ///   - values: The API's `values`.
  ///   - color: The API's `color`.
  public func labelAndMatrix(
    list: [Int],
    object: Color,
    values: [Int],
    color: Color
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .get, "/label/{list}/{object}/matrix/{values}/{color}", operation: "labelAndMatrix")
    request.path("list", encoding: list, style: .label())
    request.path("object", encoding: object, style: .label(explode: true))
    request.path("values", encoding: values, style: .matrix())
    request.path("color", encoding: color, style: .matrix(explode: true))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /query`
  ///
  /// - Parameters:
  ///   - form: The API's `form`.
  ///   - joined: The API's `joined`.
  ///   - spaces: The API's `spaces`.
  ///   - pipes: The API's `pipes`.
  ///   - deep: The API's `deep`.
  ///   - object: The API's `object`.
  ///   - reserved: The API's `reserved`.
  ///   - either: The API's `either`.
  public func query(
    form: [String]? = nil,
    joined: [String]? = nil,
    spaces: [String]? = nil,
    pipes: [String]? = nil,
    deep: Color? = nil,
    object: Color? = nil,
    reserved: String? = nil,
    either: QueryEither? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/query", operation: "query")
    request.query("form", form)
    request.query("joined", encoding: joined, style: .form(explode: false))
    request.query("spaces", encoding: spaces, style: .spaceDelimited())
    request.query("pipes", encoding: pipes, style: .pipeDelimited())
    request.query("deep", encoding: deep, style: .deepObject())
    request.query("object", encoding: object, style: .form())
    request.query("reserved", encoding: reserved, style: .form(allowReserved: true))
    request.query("either", encoding: either, style: .form())
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /header`
  ///
  /// - Parameters:
  ///   - xList: The API's `X-List`.
  ///   - xObject: The API's `X-Object`.
  public func header(
    xList: [String]? = nil,
    xObject: Color? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/header", operation: "header")
    request.header("X-List", xList)
    request.header("X-Object", encoding: xObject, style: .simple(explode: true))
    try await client.send(request, failure: JSONValue.self)
  }
}
