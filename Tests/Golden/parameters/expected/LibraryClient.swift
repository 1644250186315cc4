// Made by gen from input.yaml (Library 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Library.
public struct LibraryClient: Sendable {
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
    let standardURL = "https://library.example"
    var configuration = try ClientConfiguration(
      baseURL: baseURL ?? standardURL,
      credentials: .none,
      userAgent: "Library-Swift/1.0")
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
  ) throws(Failure) -> LibraryClient {
    LibraryClient(client: try client.with(change))
  }
}

extension LibraryClient {
  /// Fetch a book.
  /// `GET /shelves/{shelf_id}/books/{bookNumber}`
  ///
  /// - Parameters:
  ///   - shelfID: The shelf.
  ///   - bookNumber: The API's `bookNumber`.
  ///   - language: The API's `language`.
  ///   - withCover: Whether to add the cover.
  ///   - minRating: The API's `min-rating`.
  ///   - xRequestSource: Who is asking.
  public func getBook(
    shelfID: String,
    bookNumber: Int,
    language: String,
    withCover: Bool? = nil,
    minRating: Double? = nil,
    xRequestSource: String? = nil
  ) async throws(APIError<JSONValue>) -> Book {
    var request = APIRequest(.get, "/shelves/{shelf_id}/books/{bookNumber}", operation: "getBook")
    request.path("shelf_id", shelfID)
    request.path("bookNumber", bookNumber)
    request.query("language", language)
    request.query("with_cover", withCover)
    request.query("min-rating", minRating)
    request.header("X-Request-Source", xRequestSource)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /shelves/{shelf_id}/books/{bookNumber}`
  ///
  /// - Parameters:
  ///   - shelfID: The shelf.
  ///   - bookNumber: The API's `bookNumber`.
  ///   - ifMatch: The API's `If-Match`.
  public func removeBook(
    shelfID: String,
    bookNumber: Int,
    ifMatch: String
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(
      .delete, "/shelves/{shelf_id}/books/{bookNumber}", operation: "removeBook")
    request.path("shelf_id", shelfID)
    request.path("bookNumber", bookNumber)
    request.header("If-Match", ifMatch)
    try await client.send(request, failure: JSONValue.self)
  }
}
