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
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    toKenFatalError: String,
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://hostile.example/\\(exit(1))\"?q=\"#"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .header(name: "X-\"\\(exit(1))\nKey", value: Secret(toKenFatalError)),
      userAgent: "Hostile-Swift/1.0 fatalError()", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension HostileClient {
  /// */ fatalError()
  public var tagFatalError: TagFatalErrorAPI { TagFatalErrorAPI(client: client) }
  /// */ fatalError()
  public struct TagFatalErrorAPI: Sendable { let client: APIClient }
}
