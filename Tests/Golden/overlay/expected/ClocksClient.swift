// Made by gen from input.yaml (Clocks 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Clocks.
public struct ClocksClient: Sendable {
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
    let standardURL = "https://clocks.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Clocks-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension ClocksClient {
  /// `GET /now`
  public func now() async throws(APIError<JSONValue>) -> Time {
    let request = APIRequest(.get, "/now", operation: "now")
    return try await client.send(request, failure: JSONValue.self)
  }
}
