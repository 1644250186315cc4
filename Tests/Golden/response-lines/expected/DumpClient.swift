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
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://dump.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Dump-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
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
