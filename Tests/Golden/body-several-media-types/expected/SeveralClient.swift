// Made by gen from input.yaml (Several 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Several.
public struct SeveralClient: Sendable {
  /// Sends the requests.
  let client: APIClient

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
    let standardURL = "https://several.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Several-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension SeveralClient {
  /// `POST /same`
  ///
  /// - Parameters:
  ///   - name: The API's `name`.
  public func same(name: String? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/same", operation: "same")
    request.body(Item(name: name))
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /different`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func importItems(body: [Item]) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/different", operation: "importItems")
    request.body(body)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /different`
  ///
  /// - Parameters:
  ///   - file: The API's `file`.
  public func importItemsMultipart(file: FilePart) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/different", operation: "importItems")
    var form = MultipartForm()
    form.file("file", file)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /different`
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func importItemsText(body: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/different", operation: "importItems")
    request.body(text: body, contentType: "text/csv")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PATCH /patch`
  ///
  /// - Parameters:
  ///   - name: The API's `name`.
  public func patchItem(name: String? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.patch, "/patch", operation: "patchItem")
    request.body(Item(name: name), contentType: "application/merge-patch+json")
    try await client.send(request, failure: JSONValue.self)
  }
}
