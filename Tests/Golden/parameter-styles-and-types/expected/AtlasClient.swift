// Made by gen from input.yaml (Atlas 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Atlas.
public struct AtlasClient: Sendable {
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
    let standardURL = "https://atlas.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Atlas-Swift/1.0")
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
  ) throws(Failure) -> AtlasClient {
    AtlasClient(client: try client.with(change))
  }
}

extension AtlasClient {
  /// `GET /simple/{list}/{point}/{exploded}`
  ///
  /// - Parameters:
  ///   - list: The API's `list`.
  ///   - point: The API's `point`.
  ///   - exploded: The API's `exploded`.
  ///   - xTags: The API's `X-Tags`.
  ///   - xPoint: The API's `X-Point`.
  public func simple(
    list: [Int],
    point: Point,
    exploded: Point,
    xTags: [String]? = nil,
    xPoint: Point? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/simple/{list}/{point}/{exploded}", operation: "simple")
    request.path("list", list)
    request.path("point", encoding: point, style: .simple())
    request.path("exploded", encoding: exploded, style: .simple(explode: true))
    request.header("X-Tags", xTags)
    request.header("X-Point", encoding: xPoint, style: .simple(explode: true))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /label/{text}/{list}`
  ///
  /// - Parameters:
  ///   - text: The API's `text`.
  ///   - list: The API's `list`.
  public func label(text: String, list: [String]) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/label/{text}/{list}", operation: "label")
    request.path("text", encoding: text, style: .label())
    request.path("list", encoding: list, style: .label(explode: true))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /matrix/{text}/{point}`
  ///
  /// - Parameters:
  ///   - text: The API's `text`.
  ///   - point: The API's `point`.
  public func matrix(text: String, point: Point) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/matrix/{text}/{point}", operation: "matrix")
    request.path("text", encoding: text, style: .matrix())
    request.path("point", encoding: point, style: .matrix(explode: true))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /query`
  ///
  /// - Parameters:
  ///   - tags: The API's `tags`.
  ///   - joined: The API's `joined`.
  ///   - spaced: The API's `spaced`.
  ///   - piped: The API's `piped`.
  ///   - deep: The API's `deep`.
  ///   - flat: The API's `flat`.
  ///   - options: The API's `options`.
  ///   - url: The API's `url`.
  ///   - points: The API's `points`.
  ///   - either: The API's `either`.
  ///   - anything: The API's `anything`.
  ///   - page: The API's `page`. Default: `1`.
  ///   - order: Which comes first. Default: `asc`.
  public func query(
    tags: [String]? = nil,
    joined: [String]? = nil,
    spaced: [String]? = nil,
    piped: [String]? = nil,
    deep: Point? = nil,
    flat: Point? = nil,
    options: [String: String]? = nil,
    url: String? = nil,
    points: [Point]? = nil,
    either: QueryEither? = nil,
    anything: String? = nil,
    page: Int? = nil,
    order: QueryOrder? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/query", operation: "query")
    request.query("tags", tags)
    request.query("joined", encoding: joined, style: .form(explode: false))
    request.query("spaced", encoding: spaced, style: .spaceDelimited())
    request.query("piped", encoding: piped, style: .pipeDelimited())
    request.query("deep", encoding: deep, style: .deepObject())
    request.query("flat", encoding: flat, style: .form())
    request.query("options", encoding: options, style: .deepObject())
    request.query("url", encoding: url, style: .form(allowReserved: true))
    request.query("points", encoding: points, style: .form())
    request.query("either", encoding: either, style: .form())
    request.query("anything", anything)
    request.query("page", page)
    request.query("order", order)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /fixed?kind=map`
  ///
  /// - Parameters:
  ///   - scale: The API's `scale`.
  public func fixed(scale: Double? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/fixed?kind=map", operation: "fixed")
    request.query("scale", scale)
    try await client.send(request, failure: JSONValue.self)
  }
}
