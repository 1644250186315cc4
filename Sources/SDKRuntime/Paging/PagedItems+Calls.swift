// How generated code makes the items out of the call that gives one page.
extension PagedItems {
  /// The items of pages that each give the cursor of the next.
  ///
  /// - Parameters:
  ///   - request: The call, for the error where the cursors go round in a circle; it is not sent.
  ///   - cursor: Where to begin; nil for the first page.
  ///   - call: Asks for the page at a cursor.
  public init<Cursor: PageCursor, Body>(
    _ request: APIRequest,
    from cursor: Cursor?,
    _ call: @escaping @Sendable (Cursor?) async throws(Failure) -> FetchedPage<Item, Page, Cursor>
  ) where Failure == APIError<Body> {
    first = PageLink(at: cursor, seen: CursorHistory(cursor), call: call) {
      APIError(request, .repeatedCursor)
    }
  }

  /// The items of pages that are numbered, up to the first that has none.
  ///
  /// - Parameters:
  ///   - number: The number to begin with.
  ///   - call: Asks for the page of a number.
  public init(
    page number: Int,
    _ call: @escaping @Sendable (Int) async throws(Failure) -> FetchedPage<Item, Page, Never>
  ) {
    first = PageLink(number: number, step: { _ in 1 }, call: call)
  }

  /// The items of pages that are asked for by the number of items before them, up to the first
  /// page that has none.
  ///
  /// - Parameters:
  ///   - offset: The number of items to leave out.
  ///   - call: Asks for the page after so many items.
  public init(
    offset: Int,
    _ call: @escaping @Sendable (Int) async throws(Failure) -> FetchedPage<Item, Page, Never>
  ) {
    first = PageLink(number: offset, step: { $0 }, call: call)
  }
}
