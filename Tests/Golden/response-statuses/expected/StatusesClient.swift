// Made by gen from input.yaml (Statuses 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Statuses.
public struct StatusesClient: Sendable {
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
    let standardURL = "https://statuses.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Statuses-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension StatusesClient {
  /// `POST /jobs`
  public func startJob() async throws(APIError<StartJobFailure>) -> StartJobResponse {
    let request = APIRequest(.post, "/jobs", operation: "startJob")
    return try await client.sendByStatus(request, failure: StartJobFailure.self)
  }

  /// `GET /maybe`
  public func maybe() async throws(APIError<JSONValue>) -> Result? {
    let request = APIRequest(.get, "/maybe", operation: "maybe")
    return try await client.sendOptional(request, failure: JSONValue.self)
  }

  /// `GET /range`
  public func range() async throws(APIError<JSONValue>) -> Result {
    let request = APIRequest(.get, "/range", operation: "range")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /only-default`
  public func onlyDefault() async throws(APIError<JSONValue>) -> Result {
    let request = APIRequest(.get, "/only-default", operation: "onlyDefault")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /nothing`
  public func nothing() async throws(APIError<JSONValue>) {
    let request = APIRequest(.delete, "/nothing", operation: "nothing")
    try await client.send(request, failure: JSONValue.self)
  }
}
