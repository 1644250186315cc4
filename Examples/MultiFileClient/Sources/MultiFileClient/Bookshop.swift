import SDKTesting

/// Lists the books of a shop, page by page; a stub stands in for the server, which does not exist.
@main struct Bookshop {
  static func main() async throws {
    let stub = StubTransport(sequence: [
      .json([
        "books": [["isbn": "978-0-00-000000-2", "title": "One", "binding": "hardcover"]],
        "rest": "978-0-00-000001-9",
      ]),
      .json(["books": [["isbn": "978-0-00-000001-9", "title": "Two", "binding": "paperback"]]]),
    ])
    let bookshop = try BookshopClient(transport: stub)
    for try await book in bookshop.books.listAll() {
      print(book.isbn, book.title, book.binding, separator: "\t")
    }
  }
}
