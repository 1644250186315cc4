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
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String? = nil,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let standardURL = "https://archive.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Archive-Swift/1.0")
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
  ) throws(Failure) -> ArchiveClient {
    ArchiveClient(client: try client.with(change))
  }
}

extension ArchiveClient {
  /// `PUT /notes`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func putNote(body: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/notes", operation: "putNote")
    request.body(text: body, contentType: "text/plain")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /notes`
  ///
  /// - Parameters:
  ///   - body: A note.
  public func noteMaybe(body: String? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/notes", operation: "noteMaybe")
    request.body(text: body, contentType: "text/markdown")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /document`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func putDocument(body: Data) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/document", operation: "putDocument")
    request.body(body, contentType: "application/xml")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /blob`
  ///
  /// - Parameters:
  ///   - body: The bytes.
  public func putBlob(body: UploadBody) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/blob", operation: "putBlob")
    request.body(body, contentType: "application/octet-stream")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /picture`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  ///   - contentType: The media type of the body: `image/png` or `image/jpeg`.
  public func putPicture(body: UploadBody, contentType: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/picture", operation: "putPicture")
    request.body(body, contentType: contentType)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /video`
  ///
  /// - Parameters:
  ///   - contentType: The media type of the body: `video/*`.
  ///   - body: What is sent.
  public func putVideo(
    contentType: String,
    body: UploadBody? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/video", operation: "putVideo")
    request.body(body, contentType: contentType)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /anything`
  ///
  /// - Parameters:
  ///   - name: The API's `name`.
  public func putAnything(name: String? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/anything", operation: "putAnything")
    request.body(Thing(name: name))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /lines`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func putLines(body: UploadBody) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/lines", operation: "putLines")
    request.body(body, contentType: "application/x-ndjson")
    try await client.send(request, failure: JSONValue.self)
  }
}
