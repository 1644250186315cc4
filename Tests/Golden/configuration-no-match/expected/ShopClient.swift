// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Shop.
public struct ShopClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - key: The key that proves who is calling; never shown again.
  ///   - baseURL: The server of the API.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    key: String,
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://shop.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .header(name: "X-Key", value: Secret(key)),
      userAgent: "Shop-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension ShopClient {
  /// The calls of `sales`.
  public var sales: SalesAPI { SalesAPI(client: client) }
}
