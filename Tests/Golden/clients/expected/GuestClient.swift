// Made by gen from input.yaml (Shop 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// For those who buy.
public struct GuestClient: Sendable {
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
    let standardURL = "https://shop.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Shop-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension GuestClient {
  /// The calls of `carts`.
  public var carts: CartsAPI { CartsAPI(client: client) }
  /// The calls of `carts`.
  public struct CartsAPI: Sendable { let client: APIClient }

  /// The calls of `status`.
  public var status: StatusAPI { StatusAPI(client: client) }
}
