// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Kennel.
public struct KennelClient: Sendable {
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
    let standardURL = "https://kennel.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Kennel-Swift/1.0")
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
  ) throws(Failure) -> KennelClient {
    KennelClient(client: try client.with(change))
  }
}

extension KennelClient {
  /// The same dog in three ways needs one call.
  /// `POST /dogs`
  ///
  /// - Parameters:
  ///   - name: The API's `name`.
  public func addDog(name: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/dogs", operation: "addDog")
    request.body(Dog(name: name))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /tags`
  ///
  /// - Parameters:
  ///   - url: The API's `url`.
  public func upload(url: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/tags", operation: "upload")
    request.body(UploadRequest(url: url))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /tags`
  ///
  /// - Parameters:
  ///   - file: The API's `file`.
  public func uploadWithMultipart(file: FilePart) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/tags", operation: "upload")
    var form = MultipartForm()
    form.file("file", file)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /tags`
  ///
  /// - Parameters:
  ///   - link: The API's `link`.
  public func uploadWithForm(link: String? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/tags", operation: "upload")
    var form = URLEncodedForm()
    form.add("link", link)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /tags`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func uploadWithText(body: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/tags", operation: "upload")
    request.body(text: body, contentType: "text/plain")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /tags`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func uploadWithData(body: UploadBody) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/tags", operation: "upload")
    request.body(body, contentType: "application/octet-stream")
    try await client.send(request, failure: JSONValue.self)
  }

  /// Has the name that a further call of another operation would have.
  /// `POST /tags/text`
  public func uploadText() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/tags/text", operation: "uploadText")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PATCH /dogs/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - name: The API's `name`.
  public func changeDog(id: String, name: String? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.patch, "/dogs/{id}", operation: "changeDog")
    request.path("id", id)
    request.body(ChangeDogRequest(name: name), contentType: "application/merge-patch+json")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PATCH /dogs/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - body: What is sent.
  public func changeDogWithJSONPatch(
    id: String,
    body: [ChangeDogJSONPatchRequestItem]
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.patch, "/dogs/{id}", operation: "changeDog")
    request.path("id", id)
    request.body(body, contentType: "application/json-patch+json")
    try await client.send(request, failure: JSONValue.self)
  }
}
