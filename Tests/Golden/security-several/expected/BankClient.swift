// Made by gen from input.yaml (Bank 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Bank.
public struct BankClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - headerAPIKey: The key that proves who is calling; never shown again. Ask for one at the
  ///     counter.
  ///   - token: The token that proves who is calling; never shown again.
  ///   - appID: The key that proves who is calling; never shown again.
  ///   - username: The user name that the API knows.
  ///   - password: The secret that goes with it; never shown again.
  ///   - session: The key that proves who is calling; never shown again.
  ///   - digestAuthorization: What stands behind `Digest` in the header `Authorization`.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API. Some calls need it to present a certificate
  ///     of yours.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    headerAPIKey: String? = nil,
    token: String? = nil,
    appID: String? = nil,
    username: String? = nil,
    password: String? = nil,
    session: String? = nil,
    digestAuthorization: String? = nil,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://bank.example"
    var credentials: [String: Credentials] = [:]
    if let headerAPIKey {
      credentials["api_key"] = .header(name: "X-API-Key", value: Secret(headerAPIKey))
    }
    if let token {
      credentials["bearerAuth"] = .bearer(Secret(token))
    }
    if let appID {
      credentials["appId"] = .query(name: "app_id", value: Secret(appID))
    }
    if let username, let password {
      credentials["basic"] = .basic(username: username, password: Secret(password))
    }
    if let session {
      credentials["session"] = .cookie(name: "sid", value: Secret(session))
    }
    if let digestAuthorization {
      credentials["legacy"] = .authorization(scheme: "Digest", value: Secret(digestAuthorization))
    }
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .schemes(credentials, anyOf: [["api_key"], ["bearerAuth", "appId"]]),
      userAgent: "Bank-Swift/1.0")
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
  ) throws(Failure) -> BankClient {
    BankClient(client: try client.with(change))
  }
}

extension BankClient {
  /// `GET /accounts`
  public func listAccounts() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/accounts", operation: "listAccounts")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /public`
  public func readPublic() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/public", operation: "readPublic")
    request.withoutCredentials()
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /login`
  public func login() async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/login", operation: "login")
    request.security([["basic"]])
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /either`
  public func either() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/either", operation: "either")
    request.security([["session"], ["legacy"], []])
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /vault`
  public func openVault() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/vault", operation: "openVault")
    request.withoutCredentials()
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /odd`
  public func odd() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/odd", operation: "odd")
    request.withoutCredentials()
    try await client.send(request, failure: JSONValue.self)
  }
}
