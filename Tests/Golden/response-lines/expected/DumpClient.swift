// Made by gen from input.yaml (Dump 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Dump.
public struct DumpClient: Sendable {
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
    let standardURL = "https://dump.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Dump-Swift/1.0")
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
  ) throws(Failure) -> DumpClient {
    DumpClient(client: try client.with(change))
  }
}

extension DumpClient {
  /// `GET /jsonl`
  public func rows() async throws(APIError<JSONValue>) -> JSONLines<Row> {
    let request = APIRequest(.get, "/jsonl", operation: "rows")
    return try await client.lines(request, failure: JSONValue.self)
  }

  /// `GET /ndjson`
  public func rowsInLines() async throws(APIError<JSONValue>) -> JSONLines<Row> {
    let request = APIRequest(.get, "/ndjson", operation: "rowsInLines")
    return try await client.lines(request, failure: JSONValue.self)
  }

  /// `GET /inline`
  public func records() async throws(APIError<JSONValue>) -> JSONLines<RecordsItem> {
    var request = APIRequest(.get, "/inline", operation: "records")
    request.accept("application/x-jsonlines")
    return try await client.lines(request, failure: JSONValue.self)
  }

  /// `GET /seq`
  public func sequence() async throws(APIError<JSONValue>) -> JSONSequence<Row> {
    let request = APIRequest(.get, "/seq", operation: "sequence")
    return try await client.sequence(request, failure: JSONValue.self)
  }

  /// `GET /geo`
  public func features() async throws(APIError<JSONValue>) -> JSONSequence<JSONValue> {
    var request = APIRequest(.get, "/geo", operation: "features")
    request.accept("application/geo+json-seq")
    return try await client.sequence(request, failure: JSONValue.self)
  }
}
