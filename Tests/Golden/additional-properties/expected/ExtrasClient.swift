// Made by gen from input.yaml (Extras 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Extras.
public struct ExtrasClient: Sendable {
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
    let standardURL = "https://extras.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Extras-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension ExtrasClient {
  /// `POST /extras`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  @discardableResult public func exchange(body: Open) async throws(APIError<JSONValue>) -> Counted {
    var request = APIRequest(.post, "/extras", operation: "exchange")
    request.body(body)
    return try await client.send(request, failure: JSONValue.self)
  }
}
