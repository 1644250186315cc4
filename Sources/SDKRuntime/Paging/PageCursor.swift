/// What an API gives to ask for the next page with.
public protocol PageCursor: Hashable, Sendable {
  /// Whether the value says that there is no next page.
  var isEnd: Bool { get }
}

extension String: PageCursor {
  /// Whether the text is empty.
  public var isEnd: Bool { isEmpty }
}

extension Int: PageCursor {
  /// False: an API leaves the number out after the last page.
  public var isEnd: Bool { false }
}

/// The cursors of the pages so far, as far as is needed to notice that they go round in a circle.
///
/// It keeps two of them, however many pages there are: the last, and one that moves forward at ever
/// greater distances, so that a circle of any length ends up passing it (Brent's algorithm).
struct CursorHistory<Cursor: PageCursor>: Sendable {
  private var last: Cursor?
  private var mark: Cursor?
  private var distance = 0
  private var limit = 1

  /// - Parameter first: the cursor of the first page, if it has one.
  init(_ first: Cursor?) {
    last = first
  }

  /// Takes note of the cursor of the next page; false where that page was read already.
  mutating func notes(_ cursor: Cursor) -> Bool {
    if cursor == last || cursor == mark { return false }
    last = cursor
    distance += 1
    if distance == limit {
      mark = cursor
      limit *= 2
      distance = 0
    }
    return true
  }
}
