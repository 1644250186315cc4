// Made by gen from input.yaml (Objects 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Objects.
public struct ObjectsClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: Where the API answers.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Objects-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension ObjectsClient {
  /// `POST /accounts`
  ///
  /// - Parameters:
  ///   - name: The API's `name`.
  ///   - password: The API's `password`.
  ///   - reference: The API's `reference`.
  public func createAccount(
    name: String,
    password: String? = nil,
    reference: Receipt? = nil
  ) async throws(APIError<JSONValue>) -> Account {
    var request = APIRequest(.post, "/accounts", operation: "createAccount")
    request.body(Account(name: name, password: password, reference: reference))
    return try await client.send(request, failure: JSONValue.self)
  }
}
