// Made by gen from input.yaml (An interface whose title says in a whole sentence what it is about
// and for whom 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of An interface whose title says in a whole sentence what it is about and for whom.
public struct AnInterfaceWhoseTitleSaysInAWholeClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - token: The token that proves who is calling; never shown again.
  ///   - secondToken: The key that proves who is calling; never shown again.
  ///   - thirdToken: The key that proves who is calling; never shown again.
  ///   - baseURL: Where the API answers.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    token: String? = nil,
    secondToken: String? = nil,
    thirdToken: String? = nil,
    baseURL: String,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    var credentials: [String: Credentials] = [:]
    if let token {
      credentials["first_token"] = .bearer(Secret(token))
    }
    if let secondToken {
      credentials["second_token"] = .header(name: "x-second", value: Secret(secondToken))
    }
    if let thirdToken {
      credentials["third_token"] = .query(name: "third", value: Secret(thirdToken))
    }
    var configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .schemes(
        credentials,
        anyOf: [
          ["first_token", "second_token"], ["first_token", "third_token"],
          ["second_token", "third_token"], ["first_token"],
        ]),
      userAgent: "AnInterfaceWhoseTitleSaysInAWhole-Swift/1")
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
  ) throws(Failure) -> AnInterfaceWhoseTitleSaysInAWholeClient {
    AnInterfaceWhoseTitleSaysInAWholeClient(client: try client.with(change))
  }
}

extension AnInterfaceWhoseTitleSaysInAWholeClient {
  /// The calls of `findings`.
  public var findings: FindingsAPI { FindingsAPI(client: client) }
  /// The calls of `findings`.
  public struct FindingsAPI: Sendable { let client: APIClient }
}
