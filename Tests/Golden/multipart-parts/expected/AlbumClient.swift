// Made by gen from input.yaml (Album 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Album.
public struct AlbumClient: Sendable {
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
    let standardURL = "https://album.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Album-Swift/1.0")
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
  ) throws(Failure) -> AlbumClient {
    AlbumClient(client: try client.with(change))
  }
}

extension AlbumClient {
  /// `POST /photos`
  ///
  /// - Parameters:
  ///   - photo: The picture.
  ///   - title: The API's `title`.
  ///   - thumbnail: The API's `thumbnail`.
  ///   - raw: The API's `raw`.
  ///   - attachments: The API's `attachments`.
  ///   - tags: The API's `tags`.
  ///   - place: The API's `place`.
  ///   - stops: The API's `stops`.
  ///   - route: The API's `route`.
  ///   - digest: The API's `digest`.
  ///   - caption: The API's `caption`.
  ///   - taken: The API's `taken`.
  ///   - camera: The API's `camera`.
  ///   - lens: The API's `lens`.
  ///   - people: The API's `people`.
  ///   - labels: The API's `labels`.
  public func addPhoto(
    photo: FilePart,
    title: String,
    thumbnail: FilePart? = nil,
    raw: FilePart? = nil,
    attachments: [FilePart]? = nil,
    tags: [String]? = nil,
    place: Place? = nil,
    stops: [Place]? = nil,
    route: [Place]? = nil,
    digest: Data? = nil,
    caption: String? = nil,
    taken: Date? = nil,
    camera: AddPhotoCamera? = nil,
    lens: AddPhotoLens? = nil,
    people: [String]? = nil,
    labels: [String]? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/photos", operation: "addPhoto")
    var form = MultipartForm()
    form.file("photo", photo)
    form.text("title", title)
    form.file("thumbnail", thumbnail, contentType: "image/png")
    form.file("raw", raw)
    form.files("attachments", attachments)
    form.text("tags", tags)
    form.json("place", place)
    for element in stops ?? [] {
      form.json("stops", element)
    }
    form.json("route", route)
    form.text("digest", digest?.base64EncodedString())
    form.text("caption", caption, contentType: "text/markdown")
    form.text("taken", taken)
    form.add("camera", encoding: camera, style: .deepObject())
    form.add("lens", encoding: lens, style: .form())
    form.add("people", encoding: people, style: .form(explode: false))
    form.add("labels", encoding: labels, style: .pipeDelimited())
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /photos/import`
  ///
  /// - Parameters:
  ///   - archive: The API's `archive`.
  ///   - fields: Fields under other names.
  public func importPhotos(
    archive: FilePart,
    fields: [String: String] = [:]
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/photos/import", operation: "importPhotos")
    var form = MultipartForm()
    form.file("archive", archive)
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      form.text(name, value)
    }
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /photos/related`
  ///
  /// - Parameters:
  ///   - metadata: The API's `metadata`.
  ///   - media: The API's `media`.
  public func addRelated(metadata: Place, media: FilePart) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/photos/related", operation: "addRelated")
    var form = MultipartForm(contentType: "multipart/related")
    form.json("metadata", metadata)
    form.file("media", media)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /photos/any`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func addAnything(body: MultipartForm) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/photos/any", operation: "addAnything")
    request.body(body)
    try await client.send(request, failure: JSONValue.self)
  }
}
