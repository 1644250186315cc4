/// The items of an operation that pages, over all of its pages.
///
/// Nothing is sent before the first item is asked for, and a page is asked for only when all items
/// of the one before it were read: no more than one page is held. Each iteration begins anew.
///
/// ```swift
/// for try await book in library.books.listAll(author: "Le Guin") {
///   print(book.title)
/// }
/// ```
///
/// Reading throws what the call throws, and ``APIError/Kind/repeatedCursor`` where the API leads
/// back to a page that was read already. After that, and after the last item, there is none. Where
/// the task is cancelled, the next call throws ``APIError/Kind/cancelled``; what a page brought
/// before that can still be read.
public struct PagedItems<Item: Sendable, Page: Sendable, Failure: Error>: AsyncSequence, Sendable {
  let first: PageLink<Item, Page, Failure>

  /// The pages, each the whole response of a call. They are asked for one by one as they are read.
  public var pages: Pages { Pages(first: first) }

  /// Reads the items one by one.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private var next: PageLink<Item, Page, Failure>?
    /// What is left of the page that is being read.
    private var items: ArraySlice<Item> = []

    fileprivate init(_ first: PageLink<Item, Page, Failure>) {
      next = first
    }

    /// The next item; nil after the last.
    ///
    /// - Throws: What the call throws.
    public mutating func next() async throws(Failure) -> Item? {
      try await next(isolation: nil)
    }

    /// The next item; nil after the last.
    ///
    /// - Parameter isolation: The actor to run on.
    /// - Throws: What the call throws.
    public mutating func next(
      isolation: isolated (any Actor)?
    ) async throws(Failure) -> Item? {
      // A page may be empty and yet have others after it.
      while items.isEmpty, let link = next {
        next = nil
        let page = try await link.follow()
        (items, next) = (page.items[...], page.next)
      }
      return items.popFirst()
    }
  }

  /// Begins to read at the first page.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(first)
  }
}

extension PagedItems {
  /// The pages of an operation that pages, each the whole response of a call.
  ///
  /// They are asked for one by one as they are read; each iteration begins anew. Reading throws
  /// what reading the items does.
  public struct Pages: AsyncSequence, Sendable {
    let first: PageLink<Item, Page, Failure>

    /// Reads the pages one by one.
    public struct AsyncIterator: AsyncIteratorProtocol {
      private var next: PageLink<Item, Page, Failure>?

      fileprivate init(_ first: PageLink<Item, Page, Failure>) {
        next = first
      }

      /// The next page; nil after the last.
      ///
      /// - Throws: What the call throws.
      public mutating func next() async throws(Failure) -> Page? {
        try await next(isolation: nil)
      }

      /// The next page; nil after the last.
      ///
      /// - Parameter isolation: The actor to run on.
      /// - Throws: What the call throws.
      public mutating func next(
        isolation: isolated (any Actor)?
      ) async throws(Failure) -> Page? {
        guard let link = next else { return nil }
        next = nil
        let page = try await link.follow()
        next = page.next
        return page.page
      }
    }

    /// Begins to read at the first page.
    public func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(first)
    }
  }
}
