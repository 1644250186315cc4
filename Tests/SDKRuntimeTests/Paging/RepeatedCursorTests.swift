import Testing

@testable import SDKRuntime

/// Servers whose cursors never end.
@Suite struct RepeatedCursorTests {
  @Test func theSameCursorAgain() async throws {
    let shelf = BookShelf(["": .init(books: [1], next: "a"), "a": .init(books: [2], next: "a")])
    let (books, error) = await drain(shelf.books())
    #expect(books == [1, 2])
    #expect(await shelf.asked == ["", "a"])
    let failure = try #require(error as? BookShelf.Failure)
    guard case .repeatedCursor = failure.kind else {
      Issue.record("\(failure)")
      return
    }
    #expect(
      "\(failure)" == """
        books.list (GET /shelves/{shelf}/books): The cursor that the API gave for the next page \
        leads back to a page that was read already. Reading stopped there, since it would never \
        end; tell the API's support.
        """)
    #expect(failure.status == nil)
    #expect(failure.headers == nil)
  }

  @Test func theCursorThatWasBegunWith() async {
    let shelf = BookShelf(["a": .init(books: [1], next: "a")])
    let (books, error) = await drain(shelf.books(from: "a"))
    #expect(books == [1])
    #expect(error is BookShelf.Failure)
  }

  @Test func pagesEndInTheSameError() async {
    let shelf = BookShelf(["": .init(books: [1], next: "a"), "a": .init(books: [2], next: "a")])
    let (pages, error) = await drain(shelf.books().pages)
    #expect(pages.count == 2)
    #expect(error is BookShelf.Failure)
  }

  @Test(arguments: [(0, 2), (0, 7), (5, 3), (100, 41)])
  func circlesAreNoticed(lead: Int, length: Int) {
    var history = CursorHistory<Int>(nil)
    var count = 0
    while history.notes(count < lead ? count : lead + (count - lead) % length) {
      count += 1
      if count > 10 * (lead + length) { break }
    }
    // No page is said to be read already before it was.
    #expect(count >= lead + length)
    #expect(count <= 4 * (lead + length))
  }

  @Test func cursorsThatAllDifferAreFine() {
    var history = CursorHistory<Int>(nil)
    #expect((0..<10_000).allSatisfy { history.notes($0) })
  }
}
