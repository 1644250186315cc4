import OpenAPIDocument
import Testing

@Suite struct PathReaderTests {
  @Test func readsEveryMethod() throws {
    let reading = try Reading(
      version: "3.2.0",
      paths: """
        /a:
          get: {}
          query: {operationId: find}
          additionalOperations:
            LINK: {operationId: link, responses: {200: {description: Fine}}}
            two words: {}
        """
    )
    let operations = try #require(reading.document).operations
    #expect(operations.map(\.method) == ["GET", "QUERY", "LINK"])
    #expect(operations.map(\.id) == [nil, "find", "link"])
    #expect(operations[2].responses.map(\.status) == ["200"])
    #expect(
      reading.messages == [
        "api.yaml:9:7: warning: 'two words' is not an HTTP method; "
          + "The operation is left out; write a word without spaces."
      ]
    )
  }

  @Test func tellsOfAPathItemOfSeveralPaths() throws {
    let reading = try Reading(
      version: "3.1.0",
      paths: """
        /a: {$ref: '#/components/pathItems/Shared'}
        /b: {$ref: '#/components/pathItems/Shared'}
        """,
      components: "pathItems: {Shared: {get: {operationId: shared}}}")
    #expect(try #require(reading.document).operations.map(\.id) == ["shared", "shared"])
    #expect(
      reading.messages.map { $0.contains("belongs to several paths with one path item") } == [true])
  }

  @Test func letsWhatStandsBesideAReferenceWin() throws {
    let reading = try Reading(
      version: "3.1.0",
      paths: """
        /a:
          $ref: '#/components/pathItems/Shared'
          servers: [{url: https://own.example.com}]
          get: {operationId: own}
        """,
      components: """
        pathItems:
          Shared:
            servers: [{url: https://shared.example.com}]
            parameters: [{name: q, in: query}]
            get: {operationId: shared}
            put: {operationId: put}
        """
    )
    let operations = try #require(reading.document).operations
    #expect(operations.map(\.id) == ["own", "put"])
    #expect(operations.map { $0.parameters.map(\.name) } == [["q"], ["q"]])
    #expect(
      operations.map { $0.servers.map(\.url) }
        == Array(repeating: ["https://own.example.com"], count: 2))
    #expect(reading.messages.isEmpty)
  }

  @Test(arguments: [
    ("a", "/a", "the path 'a' does not begin with '/'; It is read as '/a'."),
    ("/a#one", "/a", "the path '/a#one' has a fragment; It is read as '/a'."),
    (
      "/a?kind=b", "/a?kind=b",
      "the path '/a?kind=b' has a query; "
        + "Each call sends it as written; declare query parameters instead."
    ),
    (
      "/a/{b/{c}", "/a/%7Bb/{c}",
      "a brace of the path '/a/{b/{c}' has no partner, or nothing between them; "
        + "It is sent as it is; write parameters as '{name}'."
    ),
    (
      "/a/{}/b}/{c}", "/a/%7B%7D/b%7D/{c}",
      "a brace of the path '/a/{}/b}/{c}' has no partner, or nothing between them; "
        + "It is sent as it is; write parameters as '{name}'."
    ),
    (
      "/{c}/{c}/{c}", "/{c}/{c}/{c}",
      "the path '/{c}/{c}/{c}' has the parameter {c} more than once; "
        + "Each place takes the same value; give every place a name of its own."
    ),
  ])
  func tellsOfAnOddPath(key: String, path: String, message: String) throws {
    let parameters =
      key.contains("{c}")
      ? "parameters: [{name: c, in: path, required: true, schema: {type: string}}]" : ""
    let reading = try Reading(paths: "'\(key)': {get: {\(parameters)}}")
    #expect(try reading.operation().path == path)
    #expect(reading.messages == ["api.yaml:4:3: warning: \(message)"])
  }

  @Test func leavesPairsToTheParametersOfTheirName() throws {
    let reading = try Reading(
      paths: """
        /a?kind=b&page={page}&size={size}:
          get:
            parameters:
              - {name: page, in: query, schema: {type: integer}}
              - {name: size, in: path, required: true, schema: {type: integer}}
        /b?page={page}:
          get: {parameters: [{name: page, in: query, schema: {type: integer}}]}
        """
    )
    let operations = try #require(reading.document).operations
    #expect(operations.map(\.path) == ["/a?kind=b&size={size}", "/b"])
    #expect(operations.map { $0.parameters.count } == [2, 1])
  }

  @Test func keepsBothOfTwoPathsThatAreTheSame() throws {
    let reading = try Reading(paths: "/a#one: {get: {operationId: one}}\n/a#two: {get: {}}")
    #expect(reading.document?.operations.map(\.path) == ["/a", "/a"])
    #expect(reading.document?.operations.map(\.id) == ["one", nil])
  }
}
