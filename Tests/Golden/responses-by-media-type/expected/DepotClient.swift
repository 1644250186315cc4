// Made by gen from input.yaml (Depot 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Depot.
public struct DepotClient: Sendable {
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
    let standardURL = "https://depot.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Depot-Swift/1.0")
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
  ) throws(Failure) -> DepotClient {
    DepotClient(client: try client.with(change))
  }
}

extension DepotClient {
  /// `GET /exports/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func downloadExport(
    id: String
  ) async throws(APIError<DownloadExportFailure>) -> DownloadExportResponse {
    var request = APIRequest(.get, "/exports/{id}", operation: "downloadExport")
    request.path("id", id)
    request.accept("application/octet-stream, application/json, application/pdf")
    return try await client.sendByStatus(
      request, streamed: [200...201, 203...299], failure: DownloadExportFailure.self)
  }

  /// `DELETE /exports/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func removeExport(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/exports/{id}", operation: "removeExport")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /exports/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func replaceExport(id: String) async throws(DepotError) -> Job? {
    var request = APIRequest(.put, "/exports/{id}", operation: "replaceExport")
    request.path("id", id)
    return try await client.sendOptional(request, failure: Problem.self)
  }

  /// `GET /logs`
  public func readLogs() async throws(DepotError) -> ReadLogsResponse {
    var request = APIRequest(.get, "/logs", operation: "readLogs")
    request.accept("application/x-ndjson, application/json, text/plain, application/xml")
    return try await client.sendByStatus(request, streamed: [200...200], failure: Problem.self)
  }

  /// `GET /logs`
  public func readLogsEvents() async throws(DepotError) -> ReadLogsEventsResponse {
    var request = APIRequest(.get, "/logs", operation: "readLogs")
    request.accept("text/event-stream, application/json, text/plain, application/xml")
    return try await client.sendByStatus(request, streamed: [200...200], failure: Problem.self)
  }

  /// A client chooses the kind of content, and the server the status.
  /// `GET /report`
  public func readReport() async throws(APIError<JSONValue>) -> Job {
    let request = APIRequest(.get, "/report", operation: "readReport")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// A client chooses the kind of content, and the server the status.
  /// `GET /report`
  public func readReportText() async throws(APIError<JSONValue>) -> ReadReportTextResponse {
    var request = APIRequest(.get, "/report", operation: "readReport")
    request.accept("text/csv, application/json")
    return try await client.sendByStatus(request, failure: JSONValue.self)
  }
}
