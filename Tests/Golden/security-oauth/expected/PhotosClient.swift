// Made by gen from input.yaml (Photos 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Photos.
public struct PhotosClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - accessToken: The access token, or what fetches one for each request.
  ///   - baseURL: The server of the API.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    accessToken: AccessToken,
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://photos.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .accessToken(accessToken),
      userAgent: "Photos-Swift/1.0")
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
  ) throws(Failure) -> PhotosClient {
    PhotosClient(client: try client.with(change))
  }
}

extension PhotosClient {
  /// `GET /photos`
  public func listPhotos() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/photos", operation: "listPhotos")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /photos`
  public func addPhoto() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/photos", operation: "addPhoto")
    try await client.send(request, failure: JSONValue.self)
  }
}
