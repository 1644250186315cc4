// Made by gen from input.yaml (Pet Photos 2.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Pet Photos.
public struct PetPhotosClient: Sendable {
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
    let standardURL = "https://pets.example.com"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "PetPhotos-Swift/2.0")
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
  ) throws(Failure) -> PetPhotosClient {
    PetPhotosClient(client: try client.with(change))
  }
}

extension PetPhotosClient {
  /// `POST /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - token: The API's `token`.
  ///   - name: What it is called.
  ///   - age: The API's `age`.
  ///   - tags: The API's `tags`.
  public func updatePet(
    id: String,
    token: String,
    name: String? = nil,
    age: Int? = nil,
    tags: [String]? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/pets/{id}", operation: "updatePet")
    request.path("id", id)
    var form = URLEncodedForm()
    form.add("token", token)
    form.add("name", name)
    form.add("age", age)
    form.add("tags", encoding: tags, style: .form(explode: false))
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /pets/{id}/photo`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - file: The photo.
  ///   - title: The API's `title`.
  ///   - tags: The API's `tags`.
  ///   - places: The API's `places`.
  ///   - sizes: The API's `sizes`.
  public func uploadPhoto(
    id: String,
    file: FilePart,
    title: String? = nil,
    tags: [String]? = nil,
    places: [String]? = nil,
    sizes: [Int]? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/pets/{id}/photo", operation: "uploadPhoto")
    request.path("id", id)
    var form = MultipartForm()
    form.file("file", file)
    form.text("title", title)
    form.add("tags", encoding: tags, style: .form(explode: false))
    form.add("places", encoding: places, style: .pipeDelimited())
    form.text("sizes", sizes)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /pets/{id}/photo`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func downloadPhoto(id: String) async throws(APIError<JSONValue>) -> ByteStream {
    var request = APIRequest(.get, "/pets/{id}/photo", operation: "downloadPhoto")
    request.path("id", id)
    request.accept("image/jpeg")
    return try await client.stream(request, failure: JSONValue.self)
  }
}
