// Made by gen from input.yaml (Forge 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Forge.
public struct ForgeClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://forge.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Forge-Swift/1.0")
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
  ) throws(Failure) -> ForgeClient {
    ForgeClient(client: try client.with(change))
  }
}

extension ForgeClient {
  /// The calls of `orgs`.
  public var orgs: OrgsAPI { OrgsAPI(client: client) }
  /// The calls of `orgs`.
  public struct OrgsAPI: Sendable { let client: APIClient }

  /// The calls of `orders`.
  public var orders: OrdersAPI { OrdersAPI(client: client) }
  /// The calls of `orders`.
  public struct OrdersAPI: Sendable { let client: APIClient }

  /// The calls of `reports`.
  public var reports: ReportsAPI { ReportsAPI(client: client) }
  /// The calls of `reports`.
  public struct ReportsAPI: Sendable { let client: APIClient }

  /// `GET /api/v1/public/search`
  public func search() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/api/v1/public/search", operation: "op13")
    try await client.send(request, failure: JSONValue.self)
  }
}
