import Testing

@testable import SDKModel

/// What a document shows of paging without saying so.
@Suite struct InferredPagingTests {
  /// How a call pages whose parameters and response's members are these, in YAML's flow style.
  private func paging(_ parameters: String, _ members: String) throws -> Paging? {
    let building = try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /books:
          get:
            operationId: listBooks
            parameters: [\(parameters)]
            responses:
              '200':
                content: {application/json: {schema: {type: object, properties: {\(members)}}}}
      components:
        schemas:
          Book: {type: object, properties: {title: {type: string}}}
      """)
    #expect(building.diagnostics.isEmpty)
    return try #require(building.model.clients.first?.operations.first).paging
  }

  private static let books = "books: {type: array, items: {$ref: '#/components/schemas/Book'}}"

  private static func query(_ name: String, _ rest: String = "schema: {type: string}") -> String {
    "{name: \(name), in: query, \(rest)}"
  }

  @Test(arguments: [
    ("cursor", "next_cursor"), ("cursor", "nextCursor"), ("next_cursor", "next_cursor"),
    ("pageToken", "nextPageToken"), ("page_token", "next_page_token"),
    ("pagetoken", "next_page_token"), ("continuation_token", "continuation_token"),
    ("next_token", "next_token"),
  ])
  func namesThatMatch(_ cursor: String, _ next: String) throws {
    let found = try paging(Self.query(cursor), "\(Self.books), \(next): {type: string}")
    #expect(found?.style == .cursor(next: [next]))
    #expect(found?.items == ["books"])
    #expect(found?.name.words == ["list", "all", "books"])
  }

  @Test func theNextCursorWithinAnObject() throws {
    let found = try paging(
      Self.query("cursor"),
      """
      \(Self.books), tags: {type: array, items: {type: string}}, meta: {type: object, properties: \
      {next_cursor: {type: [string, 'null']}, has_more: {type: boolean}}}
      """)
    #expect(found?.style == .cursor(next: ["meta", "next_cursor"]))
    #expect(found?.more == ["meta", "has_more"])
  }

  @Test func theNextOfTheCursor() throws {
    let cursor = "{type: object, properties: {previous: {type: string}, next: {type: string}}}"
    let found = try paging(Self.query("cursor"), "\(Self.books), cursor: \(cursor)")
    #expect(found?.style == .cursor(next: ["cursor", "next"]))
    #expect(try paging(Self.query("cursor"), "\(Self.books), page: \(cursor)") == nil)
  }

  @Test func aFlagElsewhereIsOfNoUse() throws {
    let found = try paging(
      Self.query("cursor"),
      """
      \(Self.books), next_cursor: {type: string}, \
      meta: {type: object, properties: {has_more: {type: boolean}}}
      """)
    #expect(found != nil)
    #expect(found?.more == nil)
  }

  @Test(arguments: [
    // Names that do not match.
    (query("cursor"), "\(books), cursor: {type: string}"),
    (query("cursor"), "\(books), next_page_token: {type: string}"),
    (query("after"), "\(books), next_cursor: {type: string}"),
    // A cursor of another kind, or one that cannot be left out.
    (
      query("cursor", "required: true, schema: {type: string}"),
      "\(books), next_cursor: {type: string}"
    ),
    (query("cursor", "schema: {type: integer}"), "\(books), next_cursor: {type: integer}"),
    (query("cursor"), "\(books), next_cursor: {type: integer}"),
    // Several of one thing.
    (query("cursor") + ", " + query("page_token"), "\(books), next_cursor: {type: string}"),
    (
      query("cursor"),
      """
      \(books), films: {type: array, items: {$ref: '#/components/schemas/Book'}}, \
      next_cursor: {type: string}
      """
    ),
    (
      query("cursor"),
      """
      \(books), next_cursor: {type: string}, \
      meta: {type: object, properties: {next_cursor: {type: string}}}
      """
    ),
    // No objects, and nothing at all.
    (query("cursor"), "texts: {type: array, items: {type: string}}, next_cursor: {type: string}"),
    (query("cursor"), "next_cursor: {type: string}"),
  ])
  func whatIsNotPlain(_ parameters: String, _ members: String) throws {
    #expect(try paging(parameters, members) == nil)
  }
}
