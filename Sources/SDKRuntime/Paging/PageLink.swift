/// What asks for one page, and so comes to know what asks for the next.
///
/// It hides how pages are told apart: by cursors of any type, by numbers or by offsets.
struct PageLink<Item: Sendable, Page: Sendable, Failure: Error>: Sendable {
  /// A page, its items, and the way to the page after it; nil for the last.
  typealias Step = (page: Page, items: [Item], next: PageLink?)

  let follow: @Sendable () async throws(Failure) -> Step
}

extension PageLink {
  /// The page at a cursor, nil for the first page, and those after it.
  init<Cursor: PageCursor>(
    at cursor: Cursor?,
    seen: CursorHistory<Cursor>,
    call: @escaping @Sendable (Cursor?) async throws(Failure) -> FetchedPage<Item, Page, Cursor>,
    repeated: @escaping @Sendable () -> Failure
  ) {
    self.init { () async throws(Failure) -> Step in
      let fetched = try await call(cursor)
      guard let next = fetched.next, !next.isEnd else { return (fetched.page, fetched.items, nil) }
      var seen = seen
      // What the page brought is handed out before the error.
      let link =
        seen.notes(next)
        ? PageLink(at: next, seen: seen, call: call, repeated: repeated)
        : PageLink { () async throws(Failure) -> Step in throw repeated() }
      return (fetched.page, fetched.items, link)
    }
  }

  /// The page at a number and those after it, up to one that is empty or says that it is the last.
  ///
  /// - Parameter step: what to add for the next page, given the number of items of this one.
  init(
    number: Int,
    step: @escaping @Sendable (Int) -> Int,
    call: @escaping @Sendable (Int) async throws(Failure) -> FetchedPage<Item, Page, Never>
  ) {
    self.init { () async throws(Failure) -> Step in
      let fetched = try await call(number)
      let (next, overflow) = number.addingReportingOverflow(step(fetched.items.count))
      let isLast = fetched.items.isEmpty || !fetched.hasMore || overflow
      let link = isLast ? nil : PageLink(number: next, step: step, call: call)
      return (fetched.page, fetched.items, link)
    }
  }
}
