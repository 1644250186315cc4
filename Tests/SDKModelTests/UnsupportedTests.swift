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
      "responses: {'200': {\(json)}, '202': {content: {application/json: {schema: {type: integer}}}}}",
      "a second success response of another type"
    ),
    (
      "responses: {'200': {\(json)}, '204': {description: None}}",
      "a success response without a body beside one with a body"
    ),
    (
      "parameters: [{name: Authorization, in: header, schema: {type: string}}], responses: {}",
      "a header parameter called Accept, Authorization or Content-Type"
    ),
    (
      "parameters: [{name: q, in: query, schema: {type: object}}], responses: {}",
      "a parameter that is an object or of any type"
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
    "responses: {'200': {\(json)}}",
    "servers: [{url: 'http://localhost:80'}], responses: {}",
    "parameters: [{name: X-A, in: header, schema: {type: string}}], responses: {}",
  ])
  func isNotToldWhereAllIsWell(operation: String) throws {
    #expect(try build(operation).diagnostics.isEmpty)
  }

  @Test func responsesToHEADHaveNoBody() throws {
    let building = try build("responses: {'200': {\(Self.json)}}", method: "head")
    #expect(building.model.clients[0].operations[0].result == .none)
  }

  private static let schemes = """
    components:
      securitySchemes:
        query: {type: apiKey, in: query, name: k}
        bearer: {type: http, scheme: bearer}
        header: {type: apiKey, in: header, name: X-Key}
    """

  @Test(arguments: [
    ("[{query: []}, {bearer: []}]", false),
    ("[{bearer: []}]", false),
    ("[{bearer: [], header: []}]", true),
  ])
  func takesTheFirstCredentialsItCanCarry(security: String, isTold: Bool) throws {
    let building = try build(
      "responses: {}", frame: "security: \(security)\n" + Self.schemes)
    #expect(
      building.model.clients[0].credentials.map(\.kind)
        == [.bearer(token: Name(words: ["token"]))])
    #expect(building.diagnostics.contains { $0.message.hasPrefix("security other than") } == isTold)
  }

  @Test func emptyRequirementsAskForNothing() throws {
    let building = try build(
      "security: [{}], responses: {}", frame: "security: [{bearer: []}]\n" + Self.schemes)
    #expect(building.model.clients[0].operations[0].security == .none)
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

  @Test func serversHaveNamesOfTheirOwn() throws {
    let building = try Building(
      """
      openapi: 3.0.3
      info: {title: Test, version: "1"}
      paths:
        /a: {servers: [{url: 'https://api.one.example'}], get: {operationId: a, responses: {}}}
        /b: {servers: [{url: 'https://api.two.example'}], get: {operationId: b, responses: {}}}
      """)
    #expect(building.model.clients[0].otherServers.map(\.name.snakeCase) == ["api", "api_2"])
    #expect(
      building.model.clients[0].operations.map(\.server?.snakeCase) == ["api", "api_2"])
  }
}
