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
  ///   - timeout: How long a call may take.
  ///   - transport: What carries requests to the API.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    accessToken: AccessToken,
    baseURL: String? = nil,
    timeout: Duration = .seconds(60),
    transport: any Transport = URLSessionTransport()
  ) throws(ConfigurationError) {
    let standardURL = "https://photos.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .accessToken(accessToken),
      userAgent: "Photos-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
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
