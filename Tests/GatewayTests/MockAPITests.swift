import GatewayCore
import Testing

/// Answers made of a description alone.
@Suite struct MockAPITests {
  private func building() throws -> Building {
    try Building(
      paths: """
        /plants:
          get:
            parameters:
              - {name: limit, in: query, required: true, schema: {type: integer}}
              - {name: tall, in: query, schema: {type: boolean}}
              - {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}
            responses:
              '200': {description: x, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Plant'}}}}}
          post:
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Plant'}}}}
            responses:
              '201': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Plant'}, example: {name: Ash, height: 2.5}}}}
              default: {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
        /plants/{id}:
          parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Number'}}]
          delete: {responses: {'204': {description: x}}}
        """,
      """
      components:
        schemas:
          Plant: {type: object, required: [name], properties: {name: {type: string}, height: {type: number}, kind: {$ref: '#/components/schemas/Kind'}}}
          Kind: {type: string, enum: [tree, herb]}
          Number: {type: integer}
          Failure: {type: object, required: [status_code, error_message], properties: {status_code: {type: integer}, error_message: {type: string}}}
      """)
  }

  private func answer(
    _ method: String, _ path: String, query: String = "", prefer: String? = nil, body: String = ""
  ) async throws -> MockAPI.Answer {
    let building = try building()
    return await MockAPI(building.model).answer(
      to: .init(
        path: path, query: query, headers: prefer.map { ["prefer": $0] } ?? [:],
        body: Array(body.utf8)),
      for: try building.entry(method, path))
  }

  @Test func examplesComeFirst() async throws {
    let answer = try await answer("POST", "/plants", body: "{\"name\": \"Oak\"}")
    #expect(answer.status == 201)
    #expect(answer.body == "{\"name\":\"Ash\",\"height\":2.5}")
  }

  @Test func elsewhereValuesAreMade() async throws {
    let answer = try await answer("GET", "/plants", query: "limit=2")
    #expect(answer.status == 200)
    #expect(answer.body == "[{\"name\":\"Name\",\"height\":0.5,\"kind\":\"tree\"}]")
    let none = try await self.answer("DELETE", "/plants/7")
    #expect(none.status == 204 && none.body == nil)
  }

  @Test(arguments: [
    ("", "The query parameter 'limit' is missing."),
    ("limit=ten", "The query parameter 'limit' must be a whole number."),
    ("limit=%31&tall=yes", "The query parameter 'tall' must be true or false."),
    ("limit=1&kind=moss", "The query parameter 'kind' must be one of the listed values."),
  ])
  func aWrongQueryIsTold(_ query: String, _ message: String) async throws {
    let answer = try await answer("GET", "/plants", query: query)
    #expect(answer.status == 400)
    #expect(answer.body?.contains(message) == true, "\(answer)")
  }

  @Test(arguments: [
    ("", "The body is missing."), ("name", "The body is no JSON: "), ("[]", "an object"),
    ("{}", "the member 'name'"),
    ("{\"name\": \"a\", \"height\": \"tall\"}", "'height' must be a number."),
    ("{\"name\": 5}", "'name' must be a text."),
    ("{\"name\": true}", "'name' must be a text."),
    ("{\"name\": \"a\", \"kind\": \"moss\"}", "'kind' must be one of the listed values."),
    ("{\"name\": \"a\", \"kind\": 1}", "'kind' must be one of the listed values."),
  ])
  func aWrongBodyIsTold(_ body: String, _ message: String) async throws {
    let answer = try await answer("POST", "/plants", body: body)
    #expect(answer.status == 400)
    #expect(answer.body?.contains(message) == true, "\(answer)")
    #expect(answer.body?.contains("\"status_code\":400") == true)
  }

  @Test func aWrongPathIsTold() async throws {
    let answer = try await answer("DELETE", "/plants/oak")
    #expect(answer.status == 400)
    #expect(answer.body?.contains("The path parameter 'id' must be a whole number.") == true)
  }

  @Test func aStatusCanBeAskedFor() async throws {
    let answer = try await answer(
      "POST", "/plants", prefer: "wait=1; code=404", body: "{\"name\": \"Oak\"}")
    #expect(answer.status == 404)
    #expect(answer.body?.contains("\"status_code\":404") == true)
  }

  @Test(arguments: [204, 205, 304])
  func statusesWithoutABodyHaveNone(_ status: Int) async throws {
    let answer = try await answer(
      "POST", "/plants", prefer: "code=\(status)", body: "{\"name\": \"Oak\"}")
    #expect(answer.status == status)
    #expect(answer.body == nil && answer.mediaType.isEmpty)
  }
}
