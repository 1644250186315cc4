// Made by gen from input.yaml (Careless 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Careless.
public struct CarelessClient: Sendable {
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
    let standardURL = "https://careless.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Careless-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension CarelessClient {
  /// `GET /notes/{note}/{part}`
  ///
  /// - Parameters:
  ///   - part: The API's `part`.
  ///   - note: The API's `note`.
  ///   - lines: The API's `lines`.
  public func getPart(
    part: Int,
    note: String,
    lines: String? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/notes/{note}/{part}", operation: "getPart")
    request.path("part", part)
    request.path("note", note)
    request.query("lines", lines)
    try await client.send(request, failure: JSONValue.self)
  }
}
