// Made by gen from input.yaml (Archive 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Archive.
public struct ArchiveClient: Sendable {
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
    let standardURL = "https://archive.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Archive-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension ArchiveClient {
  /// `GET /records`
  ///
  /// - Parameters:
  ///   - since: The API's `since`.
  ///   - xDigest: The API's `X-Digest`.
  public func findRecords(
    since: Date,
    xDigest: Data? = nil
  ) async throws(APIError<JSONValue>) -> Record {
    var request = APIRequest(.get, "/records", operation: "findRecords")
    request.query("since", since)
    request.header("X-Digest", encoding: xDigest, style: .simple())
    return try await client.send(request, failure: JSONValue.self)
  }
}
