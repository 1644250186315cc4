// Made by gen from input.yaml (Hosting 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Hosting.
public struct HostingClient: Sendable {
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
    let standardURL = "https://hosting.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Hosting-Swift/1.0")
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
  ) throws(Failure) -> HostingClient {
    HostingClient(client: try client.with(change))
  }
}

extension HostingClient {
  /// Repositories, e.g. their commits.
  public var repos: ReposAPI { ReposAPI(client: client) }
  /// Repositories, e.g. their commits.
  public struct ReposAPI: Sendable { let client: APIClient }

  /// The calls of `userGroups`.
  public var userGroups: UserGroupsAPI { UserGroupsAPI(client: client) }
  /// The calls of `userGroups`.
  public struct UserGroupsAPI: Sendable { let client: APIClient }

  /// The calls of `healthChecks`.
  public var healthChecks: HealthChecksAPI { HealthChecksAPI(client: client) }
  /// The calls of `healthChecks`.
  public struct HealthChecksAPI: Sendable { let client: APIClient }
}
