// Made by gen from input.yaml (Doors 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Doors.
public struct DoorsClient: Sendable {
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
    let standardURL = "https://doors.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Doors-Swift/1.0")
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
  ) throws(Failure) -> DoorsClient {
    DoorsClient(client: try client.with(change))
  }
}

extension DoorsClient {
  /// `POST /doors/{id}/open`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  @discardableResult public func openDoor(
    id: String
  ) async throws(APIError<JSONValue>) -> OpenResponse {
    var request = APIRequest(.post, "/doors/{id}/open", operation: "openDoor")
    request.path("id", id)
    request.emptyBody()
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /doors/{id}/close`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func closeDoor(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/doors/{id}/close", operation: "closeDoor")
    request.path("id", id)
    request.emptyBody()
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /bell`
  public func ringBell() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/bell", operation: "ringBell")
    try await client.send(request, failure: JSONValue.self)
  }
}
