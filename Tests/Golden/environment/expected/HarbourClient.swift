// Made by gen from input.yaml (Harbour 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Harbour.
public struct HarbourClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - pilot: The user name that the API knows.
  ///   - phrase: The secret that goes with it; never shown again.
  ///   - key: The key that proves who is calling; never shown again.
  ///   - accessToken: The access token, or what fetches one for each request.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    pilot: String,
    phrase: String,
    key: String,
    accessToken: AccessToken? = nil,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://harbour.example"
    var credentials: [String: Credentials] = [:]
    credentials["login"] = .basic(username: pilot, password: Secret(phrase))
    credentials["key"] = .header(name: "X-Key", value: Secret(key))
    if let accessToken {
      credentials["oauth"] = .accessToken(accessToken)
    }
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .schemes(credentials, anyOf: [["login", "key"]]),
      userAgent: "Harbour-Swift/1.0")
    configure(&configuration)
    client = APIClient(configuration: configuration, transport: transport)
  }

  /// Makes a client of what sends its requests.
  public init(client: APIClient) {
    self.client = client
  }

  /// Makes a client with the credentials of environment variables: `HARBOUR_PILOT`,
  /// `HARBOUR_PHRASE`, `HARBOUR_KEY`, `HARBOUR_TOKEN` (may be absent).
  ///
  /// - Parameters:
  ///   - environment: The variables; those of the process unless given.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a variable is missing or a URL cannot be used.
  public static func fromEnvironment(
    _ environment: EnvironmentVariables = .process,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) -> HarbourClient {
    try HarbourClient(
      pilot: environment.required("HARBOUR_PILOT"), phrase: environment.required("HARBOUR_PHRASE"),
      key: environment.required("HARBOUR_KEY"),
      accessToken: environment.optional("HARBOUR_TOKEN").map { AccessToken($0) }, baseURL: baseURL,
      transport: transport, configure: configure)
  }

  /// This client with other settings, for some calls: timeouts, headers, retries, another URL.
  ///
  /// It shares connections and the retry budget.
  ///
  /// - Throws: What the change throws.
  public func with<Failure>(
    _ change: (inout ClientConfiguration) throws(Failure) -> Void
  ) throws(Failure) -> HarbourClient {
    HarbourClient(client: try client.with(change))
  }
}

extension HarbourClient {
  /// `GET /ships`
  public func ships() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/ships", operation: "ships")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /captains`
  public func captains() async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/captains", operation: "captains")
    request.security([["oauth"]])
    try await client.send(request, failure: JSONValue.self)
  }
}
