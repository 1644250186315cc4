// Made by gen from input.yaml (Library 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension LibraryClient.BooksAPI {
  /// `POST /books/search`
  ///
  /// - Parameters:
  ///   - shelf: The API's `shelf`.
  ///   - cursor: The API's `cursor`.
  ///   - limit: The API's `limit`.
  public func search(
    shelf: String,
    cursor: Nullable<String>? = nil,
    limit: Int? = nil
  ) async throws(APIError<JSONValue>) -> BooksSearchResponse {
    var request = APIRequest(.post, "/books/search", operation: "books.search")
    request.body(BooksSearchRequest(cursor: cursor, limit: limit, shelf: shelf))
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `books` of all pages of `search`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func searchAll(
    shelf: String,
    cursor: Nullable<String>? = nil,
    limit: Int? = nil
  ) -> PagedItems<Book, BooksSearchResponse, APIError<JSONValue>> {
    let request = APIRequest(.post, "/books/search", operation: "books.search")
    return PagedItems(request, from: cursor?.wrapped) { cursor throws(APIError<JSONValue>) in
      let response = try await search(shelf: shelf, cursor: cursor.map { .value($0) }, limit: limit)
      return FetchedPage(
        response, items: response.books, next: response.resultsMetadata.nextCursor?.wrapped)
    }
  }

  /// The cursor is a number, and may be null.
  /// `GET /books`
  ///
  /// - Parameters:
  ///   - after: The API's `after`.
  ///   - response: The API's `response`.
  ///   - list: The API's `list`.
  @available(*, deprecated)
  public func list(
    after: Int? = nil,
    response: String? = nil,
    list: String? = nil
  ) async throws(APIError<JSONValue>) -> BookPage {
    var request = APIRequest(.get, "/books", operation: "books.list")
    request.query("after", after)
    request.query("response", response)
    request.query("list", list)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `books` of all pages of `list`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `after` is where to begin: by default, at the first page.
  @available(*, deprecated)
  public func listAllItems(
    after: Int? = nil,
    response: String? = nil,
    list: String? = nil
  ) -> PagedItems<Book, BookPage, APIError<JSONValue>> {
    let request = APIRequest(.get, "/books", operation: "books.list")
    return PagedItems(request, from: after) { after throws(APIError<JSONValue>) in
      let response2 = try await self.list(after: after, response: response, list: list)
      return FetchedPage(
        response2, items: response2.data?.wrapped?.books ?? [],
        next: response2.page?.more != false ? response2.page?.lastID : nil)
    }
  }

  /// Its name is what the pages of `list` would be called.
  /// `GET /books/all`
  public func listAll() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/books/all", operation: "books.listAll")
    try await client.send(request, failure: JSONValue.self)
  }
}
