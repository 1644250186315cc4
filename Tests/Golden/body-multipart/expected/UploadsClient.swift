// Made by gen from input.yaml (Uploads 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Uploads.
public struct UploadsClient: Sendable {
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
    let standardURL = "https://uploads.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Uploads-Swift/1.0")
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
  ) throws(Failure) -> UploadsClient {
    UploadsClient(client: try client.with(change))
  }
}

extension UploadsClient {
  /// `POST /photos`
  ///
  /// - Parameters:
  ///   - photo: The API's `photo`.
  ///   - title: The API's `title`.
  ///   - place: The API's `place`.
  ///   - tags: The API's `tags`.
  ///   - more: The API's `more`.
  ///   - taken: The API's `taken`.
  public func addPhoto(
    photo: FilePart,
    title: String,
    place: AddPhotoPlace? = nil,
    tags: [String]? = nil,
    more: [FilePart]? = nil,
    taken: Date? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/photos", operation: "addPhoto")
    var form = MultipartForm()
    form.file("photo", photo)
    form.text("title", title)
    form.json("place", place)
    form.text("tags", tags)
    form.files("more", more)
    form.text("taken", taken)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /avatars`
  ///
  /// The body may be left out: without any of its fields, none is sent.
  ///
  /// - Parameters:
  ///   - image: The API's `image`.
  public func setAvatar(image: FilePart? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/avatars", operation: "setAvatar")
    var form = MultipartForm()
    form.file("image", image)
    request.body(form.isEmpty ? nil : form)
    try await client.send(request, failure: JSONValue.self)
  }
}
