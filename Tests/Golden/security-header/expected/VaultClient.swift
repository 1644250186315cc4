// Made by gen from input.yaml (Vault 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The way into the vault.
public struct VaultClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - vaultKey: The key that proves who is calling; never shown again.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    vaultKey: String,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://vault.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .header(name: "X-Vault-Key", value: Secret(vaultKey)),
      userAgent: "Vault-Swift/1.0")
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
  ) throws(Failure) -> VaultClient {
    VaultClient(client: try client.with(change))
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
