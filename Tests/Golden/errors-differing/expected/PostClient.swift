// Made by gen from input.yaml (Post 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Post.
public struct PostClient: Sendable {
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
    let standardURL = "https://post.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Post-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension PostClient {
  /// `GET /letters`
  public func letters() async throws(APIError<LetterProblem>) {
    let request = APIRequest(.get, "/letters", operation: "letters")
    try await client.send(request, failure: LetterProblem.self)
  }

  /// `GET /parcels`
  public func parcels() async throws(APIError<ParcelProblem>) {
    let request = APIRequest(.get, "/parcels", operation: "parcels")
    try await client.send(request, failure: ParcelProblem.self)
  }

  /// `GET /stamps`
  public func stamps() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/stamps", operation: "stamps")
    try await client.send(request, failure: JSONValue.self)
  }
}
