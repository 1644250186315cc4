import Diagnostics
import Testing

@testable import SDKModel

/// How operations page: as a document says, as it shows, and where it says what cannot be.
@Suite struct PagingTests {
  /// A document with one call, whose query has `cursor`, `page`, `flag` and the required `must`,
  /// and whose response has `next`, `count`, `more`, `books` and, within `meta`, `next` again.
  private func building(_ paging: String, id: String = "listBooks") throws -> Building {
    try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /books:
          get:
            operationId: \(id)
            x-sdk-paging: \(paging)
            parameters:
              - {name: must, in: query, required: true, schema: {type: string}}
              - {name: cursor, in: query, schema: {$ref: '#/components/schemas/Cursor'}}
              - {name: page, in: query, schema: {type: integer}}
              - {name: flag, in: query, schema: {type: boolean}}
            responses:
              '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
      components:
        schemas:
          Cursor: {type: string}
          Page:
            type: object
            properties:
              next: {$ref: '#/components/schemas/Cursor'}
              count: {type: integer}
              more: {type: boolean}
              books: {type: array, items: {type: string}}
              meta: {type: object, properties: {next: {type: [string, 'null']}}}
      """)
  }

  private func paging(_ building: Building) throws -> Paging? {
    try #require(building.model.clients.first?.operations.first).paging
  }

  @Test func asDeclared() throws {
    let building = try building("{cursor: cursor, next: meta.next, items: books, more: more}")
    #expect(building.diagnostics.isEmpty)
    #expect(
      try paging(building)
        == Paging(
          name: Name(words: ["list", "all", "books"]), parameter: 1,
          style: .cursor(next: ["meta", "next"]), items: ["books"], item: .string, more: ["more"]))
  }

  @Test func throughOtherNamesOfTypes() throws {
    let found = try paging(try building("{cursor: cursor, next: [next], items: [books]}"))
    #expect(found?.style == .cursor(next: ["next"]))
    #expect(found?.more == nil)
  }

  @Test func byNumbers() throws {
    #expect(try paging(building("{page: page, items: books}"))?.style == .page(first: 1))
    #expect(try paging(building("{page: page, first: 0, items: books}"))?.style == .page(first: 0))
    #expect(try paging(building("{offset: page, items: books}"))?.style == .offset)
  }

  @Test func turnedOff() throws {
    let building = try building("false")
    #expect(try paging(building) == nil)
    #expect(building.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("true", 21, "neither a mapping nor false"),
    ("{cursor: cursor, nxt: next, items: books}", 38, "'nxt' is not a key"),
    ("{items: books}", 21, "has none of"),
    ("{cursor: cursor, page: page, next: next}", 21, "has several of"),
    ("{cursor: cursor, items: books}", 21, "no 'next'"),
    ("{page: page, next: next, items: books}", 40, "goes with 'cursor'"),
    ("{page: page, first: [1], items: books}", 41, "not an integer"),
    ("{cursor: curser, next: next, items: books}", 30, "called 'curser'"),
    ("{cursor: must, next: next, items: books}", 30, "is required"),
    ("{cursor: flag, next: next, items: books}", 30, "no text and no integer"),
    ("{page: cursor, items: books}", 28, "no integer"),
    ("{cursor: cursor, next: meta.nxt, items: books}", 44, "called 'nxt'"),
    ("{cursor: cursor, next: count, items: books}", 44, "not a text"),
    ("{cursor: page, next: next, items: books}", 42, "not an integer"),
    ("{page: page, items: meta}", 41, "not a list"),
    ("{page: page}", 21, "the response is not a list"),
    ("{page: page, items: books, more: count}", 54, "not a truth value"),
    ("{page: page, items: {a: b}}", 41, "no path"),
    ("{page: page, items: [books, '']}", 41, "no path"),
  ])
  func wrong(_ extension: String, column: Int, message: String) throws {
    let building = try building(`extension`)
    #expect(try paging(building) == nil)
    let finding = try #require(building.diagnostics.first)
    #expect(building.diagnostics.count == 1)
    #expect(finding.severity == .error)
    #expect(finding.location == SourceLocation(file: "api.yaml", line: 7, column: column))
    #expect(finding.message.contains(message))
    #expect(finding.remedy?.isEmpty == false)
  }

  @Test func misspellingsAreRecognized() throws {
    let building = try building("{cursor: curser, next: next, items: books}")
    #expect(building.diagnostics.first?.remedy == "Did you mean 'cursor'?")
  }

  @Test(arguments: [
    ("list", ["list all"]), ("search users", ["search all users"]), ("get", ["get all"]),
    ("members", ["all members"]), ("list all", ["list all items"]),
  ])
  func names(_ name: String, _ expected: [String]) {
    let words = { (text: String) in text.split(separator: " ").map(String.init) }
    let names = Name(words: words(name)).ofAllItems
    #expect(names.first?.words == words(expected[0]))
  }
}
