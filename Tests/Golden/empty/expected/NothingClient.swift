// Made by gen from input.yaml (Nothing 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Nothing.
public struct NothingClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: Where the API answers.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Nothing-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}
