// Made by gen from input.yaml (Keywords 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Keywords.
public struct KeywordsClient: Sendable {
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
    let standardURL = "https://keywords.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Keywords-Swift/1.0")
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
  ) throws(Failure) -> KeywordsClient {
    KeywordsClient(client: try client.with(change))
  }
}

extension KeywordsClient {
  /// The calls of `default`.
  public var `default`: DefaultAPI { DefaultAPI(client: client) }
  /// The calls of `default`.
  public struct DefaultAPI: Sendable { let client: APIClient }

  /// The calls of `selfValue`.
  public var selfValue: SelfAPI { SelfAPI(client: client) }
  /// The calls of `selfValue`.
  public struct SelfAPI: Sendable { let client: APIClient }

  /// The calls of `type`.
  public var type: TypeAPI { TypeAPI(client: client) }
  /// The calls of `type`.
  public struct TypeAPI: Sendable { let client: APIClient }

  /// The calls of `client`.
  public var clientResource: ClientAPI { ClientAPI(client: client) }
  /// The calls of `client`.
  public struct ClientAPI: Sendable { let client: APIClient }
}
