/// What a call of an operation that pages gave: the response, and where its parts are in it.
///
/// Generated code makes it; users read ``PagedItems``.
public struct FetchedPage<Item: Sendable, Page: Sendable, Cursor: Sendable>: Sendable {
  let page: Page
  let items: [Item]
  let next: Cursor?
  let hasMore: Bool
}

extension FetchedPage where Cursor: PageCursor {
  /// A page that says how to ask for the next.
  ///
  /// - Parameters:
  ///   - page: The response.
  ///   - items: The items in it.
  ///   - next: The cursor of the next page; nil or empty where this is the last.
  public init(_ page: Page, items: [Item], next: Cursor?) {
    self.init(page: page, items: items, next: next, hasMore: true)
  }
}

extension FetchedPage where Cursor == Never {
  /// A page that has a number or an offset.
  ///
  /// - Parameters:
  ///   - page: The response.
  ///   - items: The items in it; without any, it is the last page.
  ///   - hasMore: Whether another page may follow.
  public init(_ page: Page, items: [Item], hasMore: Bool = true) {
    self.init(page: page, items: items, next: nil, hasMore: hasMore)
  }
}
