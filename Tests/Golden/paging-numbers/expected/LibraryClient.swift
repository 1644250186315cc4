// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

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
      userAgent: "Library-Swift/1")
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
  /// The response is the list.
  /// `GET /books`
  ///
  /// - Parameters:
  ///   - page: The API's `page`. Default: `1`.
  public func listBooks(page: Int? = nil) async throws(APIError<JSONValue>) -> [Book] {
    var request = APIRequest(.get, "/books", operation: "listBooks")
    request.query("page", page)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The items of all pages of `listBooks`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `page` is where to begin: by default, at page 1.
  public func listAllBooks(page: Int? = nil) -> PagedItems<Book, [Book], APIError<JSONValue>> {
    PagedItems(page: page ?? 1) { page throws(APIError<JSONValue>) in
      let response = try await listBooks(page: page)
      return FetchedPage(response, items: response)
    }
  }

  /// `GET /authors`
  ///
  /// - Parameters:
  ///   - offset: The API's `offset`.
  ///   - limit: The API's `limit`.
  public func listAuthors(
    offset: Int? = nil,
    limit: Int? = nil
  ) async throws(APIError<JSONValue>) -> ListAuthorsResponse {
    var request = APIRequest(.get, "/authors", operation: "listAuthors")
    request.query("offset", offset)
    request.query("limit", limit)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `authors` of all pages of `listAuthors`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `offset` is where to begin: by default, at the first item.
  public func listAllAuthors(
    offset: Int? = nil,
    limit: Int? = nil
  ) -> PagedItems<String?, ListAuthorsResponse, APIError<JSONValue>> {
    PagedItems(offset: offset ?? 0) { offset throws(APIError<JSONValue>) in
      let response = try await listAuthors(offset: offset, limit: limit)
      return FetchedPage(response, items: response.authors ?? [], hasMore: response.more ?? true)
    }
  }

  /// `POST /shelves/{room}`
  ///
  /// - Parameters:
  ///   - room: The API's `room`.
  ///   - page: The API's `page`.
  ///   - color: The API's `color`.
  public func findShelves(
    room: String,
    page: Int,
    color: String? = nil
  ) async throws(APIError<JSONValue>) -> FindShelvesResponse {
    var request = APIRequest(.post, "/shelves/{room}", operation: "findShelves")
    request.path("room", room)
    request.body(FindShelvesRequest(page: page, color: color))
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `shelves` of all pages of `findShelves`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `page` is where to begin.
  public func findAllShelves(
    room: String,
    page: Int,
    color: String? = nil
  ) -> PagedItems<Int, FindShelvesResponse, APIError<JSONValue>> {
    PagedItems(page: page) { page throws(APIError<JSONValue>) in
      let response = try await findShelves(room: room, page: page, color: color)
      return FetchedPage(response, items: response.shelves)
    }
  }
}
