// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Kennel.
public struct KennelClient: Sendable {
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
    let standardURL = "https://kennel.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Kennel-Swift/1.0")
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
  ) throws(Failure) -> KennelClient {
    KennelClient(client: try client.with(change))
  }
}

extension KennelClient {
  /// The animals of the kennel.
  public var pets: PetsAPI { PetsAPI(client: client) }
  /// The animals of the kennel.
  public struct PetsAPI: Sendable { let client: APIClient }

  /// The calls of `billing`.
  public var billing: BillingAPI { BillingAPI(client: client) }
  /// The calls of `billing`.
  public struct BillingAPI: Sendable { let client: APIClient }

  /// The calls of `places`.
  public var places: PlacesAPI { PlacesAPI(client: client) }
  /// The calls of `places`.
  public struct PlacesAPI: Sendable { let client: APIClient }

  /// `GET /ping`
  public func ping() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/ping", operation: "ping")
    try await client.send(request, failure: JSONValue.self)
  }
}
