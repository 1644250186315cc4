// Made by gen from input.yaml (Twins 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Twins.
public struct TwinsClient: Sendable {
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
    let standardURL = "https://twins.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Twins-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension TwinsClient {
  /// The calls of `pets`.
  public var pets: PetsAPI { PetsAPI(client: client) }
  /// The calls of `pets`.
  public struct PetsAPI: Sendable { let client: APIClient }

  /// The calls of `userGroups`.
  public var userGroups: UserGroupsAPI { UserGroupsAPI(client: client) }
  /// The calls of `userGroups`.
  public struct UserGroupsAPI: Sendable { let client: APIClient }
}
