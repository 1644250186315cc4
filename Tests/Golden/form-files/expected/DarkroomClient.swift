// Made by gen from input.yaml (Darkroom 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Darkroom.
public struct DarkroomClient: Sendable {
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
    let standardURL = "https://darkroom.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Darkroom-Swift/1.0")
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
  ) throws(Failure) -> DarkroomClient {
    DarkroomClient(client: try client.with(change))
  }
}

extension DarkroomClient {
  /// `POST /edits`
  ///
  /// - Parameters:
  ///   - image: One picture or several.
  ///   - model: The API's `model`.
  ///   - mask: The API's `mask`.
  ///   - layers: The API's `layers`.
  ///   - meta: The API's `meta`.
  ///   - rows: The API's `rows`.
  ///   - blob: The API's `blob`.
  ///   - tags: The API's `tags`.
  ///   - filter: The API's `filter`.
  public func edit(
    image: [FilePart],
    model: String,
    mask: FilePart? = nil,
    layers: [FilePart]? = nil,
    meta: String? = nil,
    rows: String? = nil,
    blob: FilePart? = nil,
    tags: [String]? = nil,
    filter: String? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/edits", operation: "edit")
    var form = MultipartForm()
    form.files("image", image)
    form.text("model", model)
    form.file("mask", mask)
    form.files("layers", layers)
    form.text("meta", meta, contentType: "application/xml")
    form.text("rows", rows, contentType: "text/csv; charset=utf-8")
    form.file("blob", blob, contentType: "application/msgpack")
    form.text("tags", tags, contentType: "text/plain")
    form.text("filter", filter, contentType: "text/plain")
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /prints`
  ///
  /// - Parameters:
  ///   - album: The API's `album`.
  ///   - fields: Fields under other names.
  public func addPrints(
    album: String? = nil,
    fields: [String: FilePart] = [:]
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/prints", operation: "addPrints")
    var form = MultipartForm()
    form.text("album", album)
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      form.file(name, value)
    }
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /rolls`
  ///
  /// - Parameters:
  ///   - fields: Fields under other names.
  public func addRolls(fields: [String: [FilePart]] = [:]) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/rolls", operation: "addRolls")
    var form = MultipartForm()
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      form.files(name, value)
    }
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }
}
