// Made by gen from input.yaml (Hostile */ """ \(exit(1)) `x` fatalError() fatalError() fatalError()
// fatalError() 1.0 fatalError()). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// */
/// fatalError()
/// fatalError()
public struct HostileClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - toKenFatalError: The key that proves who is calling; never shown again.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    toKenFatalError: String,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://hostile.example/\\(exit(1))\"?q=\"#"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .header(name: "X-\"\\(exit(1))\nKey", value: Secret(toKenFatalError)),
      userAgent: "Hostile-Swift/1.0 fatalError()")
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
  ) throws(Failure) -> HostileClient {
    HostileClient(client: try client.with(change))
  }
}

extension HostileClient {
  /// */ fatalError()
  public var tagFatalError: TagFatalErrorAPI { TagFatalErrorAPI(client: client) }
  /// */ fatalError()
  public struct TagFatalErrorAPI: Sendable { let client: APIClient }
}
