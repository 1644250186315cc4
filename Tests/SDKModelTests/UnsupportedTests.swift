import SDKModel
import Testing

/// What a description asks for and the SDK does not do yet is told, each thing once.
@Suite struct UnsupportedTests {
  /// Builds from a document whose only operation has these fields.
  private func build(
    _ operation: String,
    method: String = "get",
    frame: String = ""
  ) throws -> Building {
    try Building(
      """
      openapi: 3.0.3
      info: {title: Test, version: "1"}
      \(frame)
      paths: {/a: {\(method): {operationId: a, \(operation)}}}
      """)
  }

  private static let json = "content: {application/json: {schema: {type: string}}}"

  @Test(arguments: [
    (
      "requestBody: {content: {application/jsonl: {schema: {type: string}}}}, responses: {}",
      "a type for the items of a request that is a sequence of them"
    ),
    (
      "servers: [{url: 'http://a.example'}], responses: {}",
      "a server without https"
    ),
  ])
  func isTold(operation: String, feature: String) throws {
    let building = try build(operation)
    #expect(
      building.diagnostics.map(\.message) == ["\(feature) is not supported yet"])
    #expect(building.model.clients[0].operations.count == 1)
  }

  @Test(arguments: [
    (
      "parameters: [{name: q, in: query, style: deepObject, schema: {type: array, items: {type: string}}}]",
      "the style 'deepObject' says nothing of a list or a single value"
    ),
    (
      "parameters: [{name: q, in: query, style: deepObject, schema: {type: integer}}]",
      "the style 'deepObject' says nothing of a list or a single value"
    ),
    ("security: [{b: [], t: []}]", "credentials that are demanded together stand in the header"),
    (
      "requestBody: {content: {application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}}}, "
        + "encoding: {b: {contentType: text/plain}}}}}",
      "'encoding' speaks of a field that the form does not have"
    ),
    (
      "requestBody: {content: {application/x-www-form-urlencoded: {schema: "
        + "{properties: {a: {type: string}}, additionalProperties: {type: integer}}}}}",
      "a type for the fields of a form that have no names"
    ),
    (
      "servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]",
      "a choice of servers for single operations"
    ),
    (
      "servers: [{url: 'https://{a}.example'}]",
      "the URL of a server has a variable that is not declared"
    ),
  ])
  func losesNothingInSilence(_ operation: String, _ message: String) throws {
    let schemes = "{b: {type: http, scheme: basic}, t: {type: http, scheme: bearer}}"
    let building = try build(
      "\(operation), responses: {}", frame: "components: {securitySchemes: \(schemes)}")
    #expect(building.diagnostics.map { $0.message.hasPrefix(message) } == [true])
  }

  @Test(arguments: [
    "responses: {'200': {\(json)}}",
    "servers: [{url: 'http://localhost:80'}], responses: {}",
    "parameters: [{name: X-A, in: header, schema: {type: string}}], responses: {}",
    "parameters: [{name: q, in: query, schema: {type: object}}], responses: {}",
    "responses: {'200': {\(json)}, '204': {description: None}}",
  ])
  func isNotToldWhereAllIsWell(operation: String) throws {
    #expect(try build(operation).diagnostics.isEmpty)
  }

  @Test func aServerThatIsThereWithHTTPSTooIsNotTold() throws {
    let frame = "servers: [{url: 'https://a.example'}, {url: 'http://a.example'}]"
    #expect(try build("responses: {}", frame: frame).diagnostics.isEmpty)
  }

  @Test func anOperationHasNoChoiceOfServers() throws {
    let building = try build(
      "servers: [{url: 'http://a.example'}], responses: {}",
      frame: "servers: [{url: 'https://a.example'}]")
    #expect(building.diagnostics.map { $0.message.hasPrefix("a server without https") } == [true])
  }

  @Test func responsesToHEADHaveNoBody() throws {
    let building = try build("responses: {'200': {\(Self.json)}}", method: "head")
    #expect(building.model.clients[0].operations[0].result == .none)
  }

  @Test func headersThatTheClientSetsAreIgnored() throws {
    let building = try build(
      "parameters: [{name: Authorization, in: header, schema: {type: string}}], responses: {}")
    #expect(building.model.clients[0].operations[0].parameters.isEmpty)
    #expect(building.diagnostics.map(\.severity) == [.note])
  }

  @Test func nullBesideAReferenceCounts() throws {
    let building = try Building(
      schemas: """
        T: {properties: {a: {type: string}}}
        S: {properties: {one: {nullable: true, allOf: [{$ref: '#/components/schemas/T'}]}, \
        two: {$ref: '#/components/schemas/T', nullable: true}, three: {$ref: '#/components/schemas/T'}}}
        """)
    #expect(try building.fields("S").map(\.isNullable) == [true, true, false])
  }

}
