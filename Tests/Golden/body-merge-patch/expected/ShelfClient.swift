// Made by gen from input.yaml (Shelf 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Shelf.
public struct ShelfClient: Sendable {
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
    let standardURL = "https://shelf.example"
    let configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Shelf-Swift/1.0", timeout: timeout)
    client = APIClient(configuration: configuration, transport: transport)
  }
}

extension ShelfClient {
  /// `PATCH /books/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - title: The API's `title`.
  ///   - year: The API's `year`.
  @discardableResult public func changeBook(
    id: String,
    title: Nullable<String>? = nil,
    year: Int? = nil
  ) async throws(APIError<JSONValue>) -> Book {
    var request = APIRequest(.patch, "/books/{id}", operation: "changeBook")
    request.path("id", id)
    request.body(
      ChangeBookRequest(title: title, year: year), contentType: "application/merge-patch+json")
    request.accept("application/vnd.shelf.v2+json")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /books/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  ///   - body: What is sent.
  public func replaceBook(id: String, body: Book? = nil) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/books/{id}", operation: "replaceBook")
    request.path("id", id)
    request.body(body, contentType: "application/vnd.shelf.v2+json")
    try await client.send(request, failure: JSONValue.self)
  }
}
