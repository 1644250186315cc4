// Made by gen from input.yaml (Contents 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Contents.
public struct ContentsClient: Sendable {
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
    let standardURL = "https://contents.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Contents-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension ContentsClient {
  /// `GET /search`
  ///
  /// - Parameters:
  ///   - filter: The API's `filter`.
  ///   - xContext: The API's `X-Context`.
  public func search(
    filter: SearchFilter? = nil,
    xContext: [String: String]? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/search", operation: "search")
    request.query("filter", json: filter)
    request.header("X-Context", json: xContext)
    try await client.send(request, failure: JSONValue.self)
  }
}
