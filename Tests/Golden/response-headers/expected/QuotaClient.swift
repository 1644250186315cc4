// Made by gen from input.yaml (Quota 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Quota.
public struct QuotaClient: Sendable {
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
    let standardURL = "https://quota.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Quota-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension QuotaClient {
  /// Lists things.
  /// `GET /things`
  ///
  /// Response headers: `Link`, `X-Rate-Limit-Remaining`, `X-Kinds`, `X-State`, `Last-Seen`,
  /// `X-Info`, `Retry-After`.
  public func listThings() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/things", operation: "listThings")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /others`
  ///
  /// Response headers: `Retry-After`.
  public func listOthers() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/others", operation: "listOthers")
    try await client.send(request, failure: JSONValue.self)
  }
}
