import Testing

@testable import SDKModel
@testable import SwiftEmitter

/// The function for all pages, as its user reads it.
@Suite struct PagingTests {
  private func source(
    _ operation: Operation, paging: Paging.Style = .cursor(next: ["next"]),
    items: [String] = ["toys"],
    parameter: Int = 0, more: [String]? = nil, types: [TypeDeclaration], others: [Operation] = []
  ) -> String {
    var operation = operation
    operation.paging = Paging(
      name: Name("find all"), parameter: parameter, style: paging, items: items, item: .string,
      more: more)
    let model = SDKModel.toy(types: types, operations: [operation] + others)
    return model.files()["ToyClient.swift"] ?? ""
  }

  /// A response with a list of toys and perhaps more.
  private func page(_ fields: Field...) -> [TypeDeclaration] {
    [.toy(0, "page", .record(Record(fields: fields, additional: nil)))]
  }

  private static let response = Operation.Result.value(.named(TypeID(0)))
  private static let toys = Field.toy("toys", .array(.string))

  @Test func readsLikeHandWritten() {
    let source = source(
      .toy(
        "find",
        taking: [
          .toy("cursor", .query, isRequired: false), .toy("limit", .query, .integer),
        ],
        result: Self.response),
      types: page(Self.toys, .toy("next", isRequired: false)))
    #expect(
      source.contains(
        """

          /// The `toys` of all pages of `find`, whose parameters it takes.
          ///
          /// A page is asked for when all of the one before it was read. `pages` gives the pages
          /// themselves. `cursor` is where to begin: by default, at the first page.
          public func findAll(
            cursor: String? = nil,
            limit: Int
          ) -> PagedItems<String, Page, APIError<JSONValue>> {
            let request = APIRequest(.get, "/toys", operation: "find")
            return PagedItems(request, from: cursor) { cursor throws(APIError<JSONValue>) in
              let response = try await find(cursor: cursor, limit: limit)
              return FetchedPage(response, items: response.toys, next: response.next)
            }
          }

        """))
  }

  @Test(arguments: [
    (true, false, "response.next"), (false, false, "response.next"), (true, true, "response.next"),
    (false, true, "response.next?.wrapped"),
  ])
  func cursorsThatMayBeNull(isRequired: Bool, isNullable: Bool, expected: String) {
    let source = source(
      .toy("find", taking: [.toy("cursor", .query, isRequired: false)], result: Self.response),
      types: page(Self.toys, .toy("next", isRequired: isRequired, isNullable: isNullable)))
    #expect(source.contains("next: \(expected))"))
  }

  @Test func parametersThatMayBeNull() {
    let cursor = Parameter.toy("cursor", .body, .nullable(.string), isRequired: false)
    let source = source(
      .toy("find", "POST", taking: [cursor], body: .members(of: TypeID(1)), result: Self.response),
      types: page(Self.toys, .toy("next"))
        + [.toy(1, "find request", .fields(.toy("cursor", isRequired: false, isNullable: true)))])
    #expect(source.contains("PagedItems(request, from: cursor?.wrapped) {"))
    #expect(source.contains("try await find(cursor: cursor.map { .value($0) })"))
  }

  @Test func itemsAndFlagsWithinOptionalObjects() {
    let types = [
      TypeDeclaration.toy(
        0, "page", .fields(.toy("data", .named(TypeID(1)), isRequired: false), .toy("next"))),
      .toy(
        1, "toy data",
        .fields(Self.toys, .toy("more", .boolean, isRequired: true), .toy("next"))),
    ]
    let source = source(
      .toy("find", taking: [.toy("cursor", .query, isRequired: false)], result: Self.response),
      items: ["data", "toys"], more: ["data", "more"], types: types)
    #expect(
      source.contains(
        """
              return FetchedPage(
                response, items: response.data?.toys ?? [],
                next: response.data?.more != false ? response.next : nil)

        """))
  }

  @Test(arguments: [
    (Paging.Style.page(first: 0), false, "PagedItems(page: page ?? 0) { page throws"),
    (.page(first: 1), true, "PagedItems(page: page) { page throws"),
    (.offset, false, "PagedItems(offset: page ?? 0) { page throws"),
  ])
  func numbers(_ style: Paging.Style, isRequired: Bool, _ opening: String) {
    let source = source(
      .toy(
        "find", taking: [.toy("page", .query, .integer, isRequired: isRequired)],
        result: Self.response),
      paging: style, more: ["more"],
      types: page(Self.toys, .toy("more", .boolean, isRequired: false)))
    #expect(source.contains("    \(opening)(APIError<JSONValue>) in\n"))
    #expect(source.contains("items: response.toys, hasMore: response.more ?? true)\n"))
    #expect(
      !source.contains("let request = APIRequest(.get, \"/toys\", operation: \"find\")\n    return")
    )
  }

  @Test func aResponseThatIsTheList() {
    let source = source(
      .toy("find", taking: [.toy("page", .query, .integer)], result: .value(.array(.string))),
      paging: .page(first: 1), items: [], types: [])
    #expect(source.contains("/// The items of all pages of `find`,"))
    #expect(source.contains("-> PagedItems<String, [String], APIError<JSONValue>> {"))
    #expect(source.contains("return FetchedPage(response, items: response)\n"))
  }

  @Test func namesThatTheFunctionUsesItself() {
    let source = source(
      .toy(
        "find",
        taking: [
          .toy("cursor", .query, isRequired: false), .toy("find", .query), .toy("response", .query),
          .toy("request", .query),
        ], result: Self.response),
      types: page(Self.toys, .toy("next")), others: [.toy("findAll")])
    #expect(source.contains("let response2 = try await self.find("))
    #expect(source.contains("request: requestValue)"))
    #expect(source.contains("next: response2.next)"))
  }

  @Test func aCallHasItsNameBeforeAFunctionOfPages() {
    let source = source(
      .toy("find", taking: [.toy("cursor", .query, isRequired: false)], result: Self.response),
      types: page(Self.toys, .toy("next")), others: [.toy("find all")])
    #expect(source.contains("public func findAll() async throws"))
    #expect(source.contains("public func findAll2(cursor: String? = nil)"))
  }

  @Test func longResultsAreBroken() {
    let head = FunctionHead(
      opening: "public func f", parameters: ["a: Int"], failure: nil,
      result:
        "PagedItems<\(String(repeating: "a", count: 50)), \(String(repeating: "b", count: 40))>")
    #expect(
      head.lines(indentation: 2) == [
        "public func f(", "  a: Int", ") -> PagedItems<",
        "  \(String(repeating: "a", count: 50)), \(String(repeating: "b", count: 40))", "> {",
      ])
  }
}
