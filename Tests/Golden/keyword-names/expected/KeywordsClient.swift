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
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://keywords.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Keywords-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
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
