import SDKRuntime

/// An API in memory whose books come page by page, and that counts how often it is asked.
actor BookShelf {
  typealias Failure = APIError<JSONValue>

  /// A response.
  struct Response: Sendable {
    var books: [Int]
    var next: String?
    var hasMore = true
  }

  /// The responses by their cursor; that of the first page is empty.
  private let responses: [String: Response]
  /// The cursors that were asked for, in order; that of the first page is empty.
  private(set) var asked: [String] = []

  init(_ responses: [String: Response]) {
    self.responses = responses
  }

  /// One page; fails where there is none.
  func page(_ cursor: String?) throws(Failure) -> Response {
    asked.append(cursor ?? "")
    if Task.isCancelled { throw APIError(Self.request, .cancelled) }
    guard let response = responses[cursor ?? ""] else {
      throw APIError(Self.request, .invalidRequest("There is no page '\(cursor ?? "")'."))
    }
    return response
  }

  static let request = APIRequest(.get, "/shelves/{shelf}/books", operation: "books.list")

  /// All books, as generated code makes them.
  nonisolated func books(from cursor: String? = nil) -> PagedItems<Int, Response, Failure> {
    PagedItems(Self.request, from: cursor) { cursor throws(Failure) in
      let response = try await self.page(cursor)
      return FetchedPage(response, items: response.books, next: response.next)
    }
  }

  /// The pages as if they were numbered.
  nonisolated func books(page: Int) -> PagedItems<Int, Response, Failure> {
    PagedItems(page: page) { page throws(Failure) in
      let response = try await self.page("\(page)")
      return FetchedPage(response, items: response.books, hasMore: response.hasMore)
    }
  }

  /// The pages as if they were asked for by an offset.
  nonisolated func books(offset: Int) -> PagedItems<Int, Response, Failure> {
    PagedItems(offset: offset) { offset throws(Failure) in
      let response = try await self.page("\(offset)")
      return FetchedPage(response, items: response.books, hasMore: response.hasMore)
    }
  }
}

/// Everything that can be read, and the error that ends it.
func drain<Sequence: AsyncSequence>(
  _ sequence: Sequence
) async -> (elements: [Sequence.Element], error: (any Error)?) {
  var elements: [Sequence.Element] = []
  do {
    for try await element in sequence { elements.append(element) }
    return (elements, nil)
  } catch {
    return (elements, error)
  }
}
