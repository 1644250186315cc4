import Testing

@testable import ReferenceSite

/// The examples of bodies: the document's own where it has any.
@Suite struct ExampleTests {
  /// The page of an operation that sends and receives plants.
  private static func page(
    request: String = "", answer: String = "", schema: String = ""
  ) async throws -> String {
    try await Building(
      """
      openapi: 3.1.0
      info: {title: Garden, version: "1"}
      servers: [{url: https://garden.example}]
      paths:
        /plants:
          post:
            operationId: addPlant
            requestBody:
              required: true
              content:
                application/json: {schema: {$ref: '#/components/schemas/Plant'}\(request)}
            responses:
              "200":
                description: Done.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Plant'}\(answer)}
              "404":
                description: No.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Problem'}}
              "409":
                description: No.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Problem'}}
      components:
        examples:
          Rose: {summary: A rose, value: {name: Rose, height: 25}}
        schemas:
          Plant:
            type: object
            required: [name]
            properties:
              name: {$ref: '#/components/schemas/PlantName'}
              height: {type: number}
              note: {type: string}
      \(schema)
          PlantName: {type: string, description: What gardeners call it., example: Ash}
          Problem:
            type: object
            properties: {status_code: {type: integer}, message: {type: string}}
      """
    ).page()
  }

  @Test func withoutAnyTheyAreMadeUp() async throws {
    let page = try await Self.page()
    #expect(page.contains("<h3>Example, made up</h3>"))
    #expect(!page.contains("<h3>Example</h3>"))
    #expect(page.contains("\"name\": \"Ash\""))
    // Errors of one type differ in what they say.
    #expect(page.contains("\"status_code\": 404"))
    #expect(page.contains("\"status_code\": 409"))
  }

  @Test func thoseOfMediaTypesAreShownAsTheyAre() async throws {
    let page = try await Self.page(
      request: ", example: {name: Oak}", answer: ", example: {name: Oak, height: 25, more: [1.50]}")
    #expect(page.contains("\"height\": 25,"))
    #expect(page.contains("\"more\": [\n    1.50\n  ]"))
    // The form takes no more than the example has.
    #expect(page.contains("\"examples\":[{\"title\":null,\"values\":{\"0\":\"Oak\"}}]"))
  }

  @Test func severalHaveTheirNames() async throws {
    let examples =
      ", examples: {rose: {$ref: '#/components/examples/Rose'}, oak: {value: {name: Oak}}}"
    let page = try await Self.page(request: examples, answer: examples)
    for title in ["Example: A rose", "Example: oak"] {
      #expect(page.components(separatedBy: "<h3>\(title)</h3>").count == 3, "\(title)")
    }
    #expect(page.contains("{\"title\":\"A rose\",\"values\":{\"0\":\"Rose\",\"1\":25}}"))
    #expect(page.contains("{\"title\":\"oak\",\"values\":{\"0\":\"Oak\"}}"))
  }

  @Test func thatOfASchemaStandsForItsBodies() async throws {
    let page = try await Self.page(schema: "      example: {name: Elm, height: 3}")
    #expect(page.components(separatedBy: "\"name\": \"Elm\",\n  \"height\": 3\n}").count == 3)
  }

  @Test func oneThatDoesNotFitIsShownButNotFilledIn() async throws {
    let page = try await Self.page(request: ", example: {name: Oak, height: tall}")
    #expect(page.contains("\"height\": \"tall\""))
    #expect(page.contains("\"examples\":[{\"title\":null,\"values\":{\"0\":\"Oak\",\"1\":0.5"))
  }

  @Test func longTextsAndTextsOfOtherMediaTypesAreShown() async throws {
    let text = String(repeating: "leaf ", count: 200)
    let page = try await Self.page(answer: ", example: {name: '\(text)'}")
    #expect(page.contains("\"name\": \"\(text)\""))
    let other = try await Building(
      """
      openapi: 3.2.0
      info: {title: Garden, version: "1"}
      servers: [{url: https://garden.example}]
      paths:
        /plants:
          get:
            responses:
              "200":
                description: Done.
                content:
                  text/csv: {schema: {type: string}, example: "name,height\\nOak,25"}
              "400":
                description: No.
                content:
                  application/json:
                    schema: {type: object}
                    examples: {bad: {serializedValue: '{ "no": 1 }'}}
      """
    ).page()
    #expect(other.contains("<code>name,height\nOak,25</code>"))
    #expect(other.contains("<code>{ \"no\": 1 }</code>"))
  }

  @Test func whatIsSaidOfATypeIsSaidOfItsFields() async throws {
    let page = try await Self.page()
    #expect(page.contains("What gardeners call it."))
  }

  @Test func linksWithinThePageLeadSomewhere() async throws {
    let page = try await Self.page()
    let names = page.matches(of: #/\sid="([^"]*)"/#).map { String($0.1) }
    #expect(Set(names).count == names.count)
    for link in page.matches(of: #/href="#([^"]*)"/#) {
      #expect(names.contains(String(link.1)), "\(link.1)")
    }
  }
}
