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
  /// `GET /a`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listPlain(
    cursor: String? = nil
  ) async throws(APIError<JSONValue>) -> ListPlainResponse {
    var request = APIRequest(.get, "/a", operation: "listPlain")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `books` of all pages of `listPlain`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func listAllPlain(
    cursor: String? = nil
  ) -> PagedItems<Book, ListPlainResponse, APIError<JSONValue>> {
    let request = APIRequest(.get, "/a", operation: "listPlain")
    return PagedItems(request, from: cursor) { cursor throws(APIError<JSONValue>) in
      let response = try await listPlain(cursor: cursor)
      return FetchedPage(response, items: response.books ?? [], next: response.nextCursor)
    }
  }

  /// `GET /b`
  ///
  /// - Parameters:
  ///   - pageToken: The API's `pageToken`.
  public func listNested(
    pageToken: String? = nil
  ) async throws(APIError<JSONValue>) -> ListNestedResponse {
    var request = APIRequest(.get, "/b", operation: "listNested")
    request.query("pageToken", pageToken)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `books` of all pages of `listNested`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `pageToken` is where to begin: by default, at the first page.
  public func listAllNested(
    pageToken: String? = nil
  ) -> PagedItems<Book, ListNestedResponse, APIError<JSONValue>> {
    let request = APIRequest(.get, "/b", operation: "listNested")
    return PagedItems(request, from: pageToken) { pageToken throws(APIError<JSONValue>) in
      let response = try await listNested(pageToken: pageToken)
      return FetchedPage(
        response, items: response.books,
        next: response.meta?.hasMore != false ? response.meta?.nextPageToken?.wrapped : nil)
    }
  }

  /// `GET /k`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listHeld(
    cursor: String? = nil
  ) async throws(APIError<JSONValue>) -> ListHeldResponse {
    var request = APIRequest(.get, "/k", operation: "listHeld")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// The `books` of all pages of `listHeld`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func listAllHeld(
    cursor: String? = nil
  ) -> PagedItems<Book, ListHeldResponse, APIError<JSONValue>> {
    let request = APIRequest(.get, "/k", operation: "listHeld")
    return PagedItems(request, from: cursor) { cursor throws(APIError<JSONValue>) in
      let response = try await listHeld(cursor: cursor)
      return FetchedPage(response, items: response.books ?? [], next: response.cursor?.next)
    }
  }

  /// `GET /c`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listTurnedOff(
    cursor: String? = nil
  ) async throws(APIError<JSONValue>) -> ListTurnedOffResponse {
    var request = APIRequest(.get, "/c", operation: "listTurnedOff")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /d`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listTwoLists(
    cursor: String? = nil
  ) async throws(APIError<JSONValue>) -> ListTwoListsResponse {
    var request = APIRequest(.get, "/d", operation: "listTwoLists")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /e`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listTwoCursors(
    cursor: String? = nil
  ) async throws(APIError<JSONValue>) -> ListTwoCursorsResponse {
    var request = APIRequest(.get, "/e", operation: "listTwoCursors")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /f`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listNoNext(
    cursor: String? = nil
  ) async throws(APIError<JSONValue>) -> ListNoNextResponse {
    var request = APIRequest(.get, "/f", operation: "listNoNext")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /g`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listRequired(
    cursor: String
  ) async throws(APIError<JSONValue>) -> ListRequiredResponse {
    var request = APIRequest(.get, "/g", operation: "listRequired")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /h`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listTexts(
    cursor: String? = nil
  ) async throws(APIError<JSONValue>) -> ListTextsResponse {
    var request = APIRequest(.get, "/h", operation: "listTexts")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /i`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  public func listNumbers(
    cursor: Int? = nil
  ) async throws(APIError<JSONValue>) -> ListNumbersResponse {
    var request = APIRequest(.get, "/i", operation: "listNumbers")
    request.query("cursor", cursor)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /j`
  ///
  /// - Parameters:
  ///   - cursor: The API's `cursor`.
  ///   - pageToken: The API's `page_token`.
  public func listTwoParameters(
    cursor: String? = nil,
    pageToken: String? = nil
  ) async throws(APIError<JSONValue>) -> ListTwoParametersResponse {
    var request = APIRequest(.get, "/j", operation: "listTwoParameters")
    request.query("cursor", cursor)
    request.query("page_token", pageToken)
    return try await client.send(request, failure: JSONValue.self)
  }
}
