// Made by gen from input.yaml (Anchors 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Anchors.
public struct AnchorsClient: Sendable {
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
    let standardURL = "https://anchors.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Anchors-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension AnchorsClient {
  /// The calls of `tree`.
  public var tree: TreeAPI { TreeAPI(client: client) }
  /// The calls of `tree`.
  public struct TreeAPI: Sendable { let client: APIClient }
}
