import SDKModel
import Testing

@Suite struct ParameterNameTests {
  private static func document(query: String) -> String {
    """
    openapi: 3.1.0
    info: {title: Test, version: "1"}
    paths:
      /things/{id}:
        post:
          operationId: change
          parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            \(query)
          requestBody:
            required: true
            content:
              application/json:
                schema: {type: object, properties: {id: {type: string}, name: {type: string}}}
    """
  }

  private static func names(query: String) throws -> [String] {
    let client = try #require(try Building(document(query: query)).model.clients.first)
    return try #require(client.operations.first).parameters.map(\.name.snakeCase)
  }

  /// A parameter of the path has its name whatever else there is.
  @Test func aPathKeepsItsName() throws {
    #expect(try Self.names(query: "") == ["id", "body_id", "name"])
  }

  /// A call that says `name:` would mean another value after the addition of a parameter; so it
  /// does not compile any more.
  @Test func noAdditionChangesWhatANameMeans() throws {
    let names = try Self.names(query: "- {name: name, in: query, schema: {type: string}}")
    #expect(names == ["id", "query_name", "body_id", "body_name"])
  }

  /// A body as a whole has its name from nobody: what the document calls so says where it is.
  @Test func aWholeBodyKeepsItsName() throws {
    let document = """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      paths:
        /things:
          post:
            operationId: change
            parameters: [{name: body, in: query, schema: {type: string}}]
            requestBody:
              required: true
              content: {application/json: {schema: {type: array, items: {type: string}}}}
      """
    let client = try #require(try Building(document).model.clients.first)
    let parameters = try #require(client.operations.first).parameters
    #expect(parameters.map(\.name.snakeCase) == ["body", "query_body"])
  }
}
