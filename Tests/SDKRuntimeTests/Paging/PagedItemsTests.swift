import Testing

@testable import SDKRuntime

@Suite struct PagedItemsTests {
  private let shelf = BookShelf([
    "": .init(books: [1, 2], next: "b"), "b": .init(books: [], next: "c"),
    "c": .init(books: [3], next: "d"), "d": .init(books: [], next: ""),
  ])

  @Test func itemsOfAllPages() async {
    let (books, error) = await drain(shelf.books())
    #expect(books == [1, 2, 3])
    #expect(error == nil)
    #expect(await shelf.asked == ["", "b", "c", "d"])
  }

  @Test func pagesAreWholeResponses() async {
    let (pages, error) = await drain(shelf.books().pages)
    #expect(pages.map(\.books) == [[1, 2], [], [3], []])
    #expect(pages.map(\.next) == ["b", "c", "d", ""])
    #expect(error == nil)
  }

  @Test func reachesTheEndWithoutACursor() async {
    let shelf = BookShelf(["": .init(books: [1])])
    #expect(await drain(shelf.books()).elements == [1])
    #expect(await shelf.asked == [""])
  }

  @Test func beginsWhereItIsTold() async {
    #expect(await drain(shelf.books(from: "c")).elements == [3])
    #expect(await shelf.asked == ["c", "d"])
  }

  @Test func asksForNothingBeforeItIsRead() async throws {
    let books = shelf.books()
    _ = (books.pages, books.makeAsyncIterator(), books.pages.makeAsyncIterator())
    #expect(await shelf.asked.isEmpty)
  }

  @Test func asksForNoPageAheadOfItsItems() async throws {
    var iterator = shelf.books().makeAsyncIterator()
    #expect(try await iterator.next() == 1)
    #expect(try await iterator.next() == 2)
    #expect(await shelf.asked == [""])
    #expect(try await iterator.next() == 3)
    #expect(await shelf.asked == ["", "b", "c"])
  }

  @Test func breakingOffAsksForNoMore() async throws {
    for try await book in shelf.books() where book == 2 { break }
    for try await _ in shelf.books().pages { break }
    #expect(await shelf.asked == ["", ""])
  }

  @Test func eachIterationBeginsAnew() async {
    let books = shelf.books()
    #expect(await drain(books).elements == [1, 2, 3])
    #expect(await drain(books).elements == [1, 2, 3])
  }

  @Test func anErrorComesAfterTheItemsBeforeIt() async throws {
    let shelf = BookShelf(["": .init(books: [1], next: "lost")])
    let (books, error) = await drain(shelf.books())
    #expect(books == [1])
    #expect("\(try #require(error))".contains("There is no page 'lost'."))
  }

  @Test func nothingComesAfterAnError() async throws {
    let shelf = BookShelf(["": .init(books: [1], next: "lost")])
    var items = shelf.books().makeAsyncIterator()
    var pages = shelf.books().pages.makeAsyncIterator()
    _ = try await (items.next(), pages.next())
    await #expect(throws: BookShelf.Failure.self) { try await items.next() }
    await #expect(throws: BookShelf.Failure.self) { try await pages.next() }
    #expect(try await items.next() == nil)
    #expect(try await pages.next() == nil)
    #expect(await shelf.asked == ["", "", "lost", "lost"])
  }

  @Test func errorsAreTyped() async {
    let shelf = BookShelf([:])
    var iterator = shelf.books().makeAsyncIterator()
    do throws(BookShelf.Failure) {
      _ = try await iterator.next()
      Issue.record("There was a page.")
    } catch {
      #expect(error.operation == "books.list")
    }
  }

  @Test func cancellationEndsTheNextCall() async throws {
    let task = Task {
      var iterator = shelf.books().makeAsyncIterator()
      var books = [try await iterator.next()]
      withUnsafeCurrentTask { $0?.cancel() }
      // What is there can still be read.
      books.append(try await iterator.next())
      #expect(books == [1, 2])
      _ = try await iterator.next()
    }
    let error = await #expect(throws: BookShelf.Failure.self) { try await task.value }
    guard case .cancelled = error?.kind else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(await shelf.asked == ["", "b"])
  }

  @Test func numberedPagesEndWithAnEmptyOne() async {
    let shelf = BookShelf([
      "1": .init(books: [1]), "2": .init(books: [2]), "3": .init(books: []),
    ])
    let (books, error) = await drain(shelf.books(page: 1))
    #expect(books == [1, 2])
    #expect(error == nil)
    #expect(await shelf.asked == ["1", "2", "3"])
  }

  @Test func numberedPagesEndWhereTheResponseSaysSo() async {
    let shelf = BookShelf(["0": .init(books: [1]), "1": .init(books: [2], hasMore: false)])
    #expect(await drain(shelf.books(page: 0)).elements == [1, 2])
    #expect(await shelf.asked == ["0", "1"])
  }

  @Test func offsetsCountItems() async {
    let shelf = BookShelf([
      "4": .init(books: [4, 5, 6]), "7": .init(books: [7]), "8": .init(books: []),
    ])
    #expect(await drain(shelf.books(offset: 4)).elements == [4, 5, 6, 7])
    #expect(await shelf.asked == ["4", "7", "8"])
  }

  @Test func theLargestNumberIsTheLast() async {
    let shelf = BookShelf(["\(Int.max)": .init(books: [1])])
    #expect(await drain(shelf.books(page: .max)).elements == [1])
  }
}
