// Made by gen from input.yaml (Relics 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Relics.
public struct RelicsClient: Sendable {
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
    let standardURL = "https://relics.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Relics-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension RelicsClient {
  /// List relics the old way.
  /// `GET /relics`
  ///
  /// - Parameters:
  ///   - era: The era. Deprecated.
  ///   - page: The API's `page`.
  @available(*, deprecated)
  public func oldList(
    era: String? = nil,
    page: Int? = nil
  ) async throws(APIError<JSONValue>) -> Relic {
    var request = APIRequest(.get, "/relics", operation: "oldList")
    request.query("era", era)
    request.query("page", page)
    return try await client.send(request, failure: JSONValue.self)
  }
}
