// Made by gen from input.yaml (Tenants 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Tenants.
public struct TenantsClient: Sendable {
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
    let standardURL = "https://tenants.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Tenants-Swift/1.0")
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
  ) throws(Failure) -> TenantsClient {
    TenantsClient(client: try client.with(change))
  }
}

extension TenantsClient {
  /// `DELETE /tenants/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - reason: The API's `reason`.
  ///   - session: On whose behalf the call is made.
  public func deleteTenant(
    id: String,
    reason: String? = nil,
    session: SessionCredentials? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/tenants/{id}", operation: "deleteTenant")
    request.path("id", id)
    request.query("reason", reason)
    session?.add(to: &request)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /tenants/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - session: On whose behalf the call is made.
  public func getTenant(
    id: String,
    session: SessionCredentials? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/tenants/{id}", operation: "getTenant")
    request.path("id", id)
    session?.add(to: &request)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /tenants`
  public func listTenants() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/tenants", operation: "listTenants")
    try await client.send(request, failure: JSONValue.self)
  }
}
