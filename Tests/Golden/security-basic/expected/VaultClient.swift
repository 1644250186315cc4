// Made by gen from input.yaml (Vault 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Vault.
public struct VaultClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - accountID: The user name that the API knows.
  ///   - secret: The secret that goes with it; never shown again.
  ///   - baseURL: The server of the API.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    accountID: String,
    secret: String,
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://vault.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .basic(username: accountID, password: Secret(secret)),
      userAgent: "Vault-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension VaultClient {
  /// `GET /secrets`
  public func listSecrets() async throws(APIError<JSONValue>) -> [String] {
    let request = APIRequest(.get, "/secrets", operation: "listSecrets")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /health`
  public func health() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/health", operation: "health")
    request.withoutCredentials()
    try await client.send(request, failure: JSONValue.self)
  }
}
