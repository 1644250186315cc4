import Testing

@testable import SDKModel

@Suite struct ResultBuilderTests {
  private func building(_ responses: String, method: String = "get") throws -> Building {
    try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths: {/a: {\(method): {operationId: get it, responses: {\(responses)}}}}
      """)
  }

  private func json(_ schema: String) -> String {
    "{content: {application/json: {schema: \(schema)}}}"
  }

  private func union(_ type: TypeReference?, in model: SDKModel) throws -> StatusUnion {
    guard case .named(let id)? = type, case .statusUnion(let union) = model.types[id.index].shape
    else { throw Failure() }
    return union
  }

  private struct Failure: Error {}

  @Test func statusesOfOneTypeAreThatType() throws {
    let same = json("{type: object, properties: {a: {type: string}}}")
    let model = try building("'200': \(same), '201': \(same)").model
    #expect(model.types.map(\.name.snakeCase) == ["get_it_response"])
    #expect(model.clients[0].operations[0].result == .value(.named(TypeID(0))))
  }

  @Test func aStatusWithoutABodyMakesItOptional() throws {
    let model = try building("'204': {}, '200': \(json("{type: string}"))").model
    #expect(model.clients[0].operations[0].result == .optional(.string))
  }

  @Test func differentTypesDependOnTheStatus() throws {
    let model = try building(
      "default: {}, 2XX: \(json("{type: integer}")), '204': {}, '200': \(json("{type: string}"))"
    ).model
    guard case .byStatus(let id) = model.clients[0].operations[0].result else { throw Failure() }
    let alternatives = try union(.named(id), in: model).alternatives
    #expect(alternatives.map(\.name.snakeCase) == ["ok", "no_content", "success"])
    #expect(alternatives.map(\.type) == [.string, nil, .integer])
  }

  @Test(arguments: [
    ("default: {content: {text/plain: {}}}", Operation.Result.text),
    ("'302': {}, default: {content: {text/plain: {}}}", .none),
    ("'200': {}, default: {content: {text/plain: {}}}", .none),
  ])
  func theDefaultIsSuccessWhereNothingElseIs(
    _ responses: String, _ result: Operation.Result
  ) throws {
    #expect(try building(responses).model.clients[0].operations[0].result == result)
  }

  @Test(arguments: ["204", "205"])
  func aStatusThatHasNoContentHasNoResult(_ status: String) throws {
    let text = json("{type: string}")
    let alone = try building("'\(status)': \(text)", method: "delete")
    #expect(alone.model.clients[0].operations[0].result == .none)
    #expect(alone.diagnostics.map(\.id) == ["response-without-content"])
    let beside = try building("'\(status)': \(text), '201': \(json("{type: integer}"))").model
    #expect(beside.clients[0].operations[0].result == .optional(.integer))
  }

  @Test func theStatusDecidesOnTheKindOfContent() throws {
    let calls = try building(
      """
      '200': {content: {application/octet-stream: {}}}, '202': \(json("{type: integer}")), \
      '203': {content: {text/plain: {}}}, '205': {}, '206': {content: {application/xml: {}}}, \
      2XX: {content: {text/event-stream: {schema: {type: string}}}}
      """)
    let operations = calls.model.clients[0].operations
    #expect(operations.map(\.name.snakeCase) == ["get_it"])
    guard case .byStatus(let id) = operations[0].result else { throw Failure() }
    let alternatives = try union(.named(id), in: calls.model).alternatives
    #expect(alternatives.map(\.type) == [.bytes, .integer, .string, nil, .bytes, .string])
    #expect(alternatives.map(\.content) == [.stream, .json, .text, .json, .data, .events])
    #expect(
      operations[0].resultMediaType == """
        application/octet-stream, application/json, text/plain, application/xml, text/event-stream
        """)
  }

  @Test func aServerMayAnswerWithAStatusOfAnotherKindOfContent() throws {
    let building = try building(
      """
      '200': {content: {application/json: {schema: {type: integer}}, text/csv: {}}}, \
      '202': \(json("{type: integer}"))
      """)
    let operations = building.model.clients[0].operations
    #expect(operations.map(\.name.snakeCase) == ["get_it", "get_it_text"])
    #expect(operations[0].result == .value(.integer))
    guard case .byStatus(let id) = operations[1].result else { throw Failure() }
    let alternatives = try union(.named(id), in: building.model).alternatives
    #expect(alternatives.map(\.content) == [.text, .json])
  }

  @Test func anErrorThatIsNotJSONKeepsItsContentBesideOthers() throws {
    let model = try building(
      """
      '200': {}, '400': {content: {text/plain: {}}}, '404': \(json("{type: string}")), \
      '409': \(json("{type: integer}")), '410': {content: {application/pdf: {}}}
      """
    ).model
    let alternatives = try union(model.clients[0].operations[0].failure, in: model).alternatives
    #expect(alternatives.map(\.type) == [.string, .string, .integer, .bytes])
    #expect(alternatives.map(\.content) == [.text, .json, .json, .data])
  }

  @Test func otherKindsOfContentAreFurtherCalls() throws {
    let calls = try building(
      """
      '200': {content: {text/event-stream: {}, application/json: {schema: {type: integer}}, \
      application/xml: {schema: {type: integer}}, application/pdf: {}}}
      """
    ).model.clients[0].operations
    #expect(calls.map(\.name.snakeCase) == ["get_it", "get_it_events", "get_it_data"])
    #expect(calls.map(\.result) == [.value(.integer), .events(.json), .stream])
    #expect(calls.map(\.resultMediaType) == [nil, "text/event-stream", "application/pdf"])
  }

  @Test func errorsOfSeveralTypesDependOnTheStatus() throws {
    let model = try building(
      """
      '200': {}, default: \(json("{type: integer}")), '404': \(json("{type: string}")), '401': {}, \
      '304': {}
      """
    ).model
    let alternatives = try union(model.clients[0].operations[0].failure, in: model).alternatives
    #expect(alternatives.map(\.name.snakeCase) == ["unauthorized", "not_found", "unexpected"])
    #expect(alternatives.map(\.type) == [nil, .string, .integer])
    #expect(model.failure == nil)
  }

  @Test func errorsThatAreNotDescribedAreJSON() throws {
    let model = try building("'200': {}, '400': {content: {text/plain: {}}}").model
    #expect(model.clients[0].operations[0].failure == nil)
  }

  @Test func headersAreToldOnce() throws {
    let model = try building(
      """
      '200': {headers: {X-Count: {schema: {type: integer}}, Access-Control-Max-Age: {}}}, \
      '400': {headers: {x-count: {schema: {type: string}}, Retry-After: {schema: {type: integer}}}}
      """
    ).model
    #expect(model.responseHeaders.map(\.wireName) == ["X-Count", "Retry-After"])
    #expect(model.responseHeaders.map(\.name.snakeCase) == ["count", "retry_after"])
    #expect(model.responseHeaders.map(\.type) == [.string, .integer])
    #expect(model.clients[0].operations[0].responseHeaders == [0, 1])
  }
}
