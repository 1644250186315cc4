import OpenAPIDocument
import Testing

@Suite struct OperationReaderTests {
  @Test func readsAnOperation() throws {
    let reading = try Reading(
      paths: """
        /users/{id}:
          servers: [{url: https://other.example.com}]
          parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            - {name: limit, in: query, schema: {type: integer}}
          put:
            operationId: updateUser
            tags: [users]
            summary: Update
            description: Updates a user.
            deprecated: true
            parameters:
              - {name: limit, in: query, required: true, schema: {type: string}}
            requestBody:
              required: true
              content: {Application/JSON: {schema: {type: object}}}
            responses:
              200: {description: Fine, content: {application/json: {schema: {type: string}}}}
              default: {description: Not fine}
            security: []
            x-page: {cursor: c}
        """
    )
    let operation = try reading.operation()
    #expect(operation.id == "updateUser")
    #expect(operation.method == "PUT")
    #expect(operation.path == "/users/{id}")
    #expect(operation.isDeprecated)
    #expect(operation.parameters.map(\.name) == ["id", "limit"])
    #expect(operation.parameters[1].isRequired)
    #expect(operation.parameters[1].schema.types == .string)
    #expect(operation.requestBody?.content.map(\.name) == ["application/json"])
    #expect(operation.responses.map(\.status) == ["200", "default"])
    #expect(operation.servers.map(\.url) == ["https://other.example.com"])
    #expect(operation.security?.isEmpty == true)
    #expect(operation.extensions["x-page"]?["cursor"]?.text == "c")
    #expect(operation.location.line == 10)
    #expect(reading.messages.isEmpty)
  }

  @Test func keepsBothOfARepeatedID() throws {
    let reading = try Reading(
      paths: """
        /a: {get: {operationId: same, responses: {}}}
        /b: {get: {operationId: same, responses: {}}}
        """
    )
    #expect(reading.document?.operations.map(\.path) == ["/a", "/b"])
    #expect(
      reading.messages == [
        "api.yaml:5:27: warning: the operationId 'same' is already taken at api.yaml:4:27; "
          + "Both operations are generated; give one of them another id."
      ]
    )
  }

  @Test func mendsColonsInPaths() throws {
    let reading = try Reading(
      paths: """
        /a/:id/b:search/:other:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {}
        """
    )
    #expect(try reading.operation().path == "/a/{id}/b:search/:other")
    #expect(
      reading.messages == [
        "api.yaml:4:3: warning: a path parameter is written ':name'; It is read as '{name}'."
      ]
    )
  }

  @Test func makesParametersAgreeWithThePath() throws {
    let reading = try Reading(
      paths: """
        /a/{id}:
          get:
            parameters: [{name: other, in: path, schema: {type: string}}]
            responses: {}
        """
    )
    let operation = try reading.operation()
    #expect(operation.parameters.map(\.name) == ["id"])
    #expect(operation.parameters[0].isRequired)
    #expect(
      reading.diagnostics.map(\.id) == [
        "openapi-optional-path-parameter", "openapi-unused-path-parameter",
        "openapi-undeclared-path-parameter",
      ]
    )
  }

  @Test func leavesOutAResponseWithoutAStatus() throws {
    let reading = try Reading(
      paths: """
        /a:
          get:
            responses:
              4xx: {summary: Yours}
              2000: {description: Odd}
              default: {summary: Short, description: Long}
        """
    )
    let operation = try reading.operation()
    #expect(operation.responses.map(\.status) == ["4XX", "default"])
    #expect(operation.responses.map(\.description) == ["Yours", "Long"])
    #expect(
      reading.messages == [
        "api.yaml:8:9: warning: '2000' is not a status; "
          + "The response is left out; write 200, a range such as 4XX, or default."
      ]
    )
  }
}
