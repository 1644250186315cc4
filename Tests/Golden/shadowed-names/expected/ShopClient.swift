// Made by gen from input.yaml (Shop 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Shop.
public struct ShopClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: Where the API answers.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    var configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Shop-Swift/1")
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
  ) throws(Failure) -> ShopClient {
    ShopClient(client: try client.with(change))
  }
}

extension ShopClient {
  /// `POST /carts`
  ///
  /// - Parameters:
  ///   - `var`: The API's `var`.
  ///   - `let`: The API's `let`.
  public func addCart(
    `var`: String? = nil,
    `let`: String? = nil
  ) async throws(APIError<JSONValue>) -> Cart {
    var request = APIRequest(.post, "/carts", operation: "addCart")
    request.body(AddCartRequest(var: `var`, let: `let`))
    return try await client.send(request, failure: JSONValue.self)
  }
}
