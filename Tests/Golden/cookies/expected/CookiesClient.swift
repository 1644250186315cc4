// Made by gen from input.yaml (Cookies 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Cookies.
public struct CookiesClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: The server of the API.
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://cookies.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Cookies-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension CookiesClient {
  /// `GET /jar`
  ///
  /// - Parameters:
  ///   - session: The API's `session`.
  ///   - flags: The API's `flags`.
  public func jar(session: String, flags: [String]? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/jar", operation: "jar")
    request.cookie("session", session)
    request.cookie("flags", flags)
    try await client.send(request, failure: JSONValue.self)
  }
}
