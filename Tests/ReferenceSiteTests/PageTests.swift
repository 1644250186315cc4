import Testing

@testable import ReferenceSite

/// What pages show of a description.
@Suite struct PageTests {
  private static func document(_ operation: String, _ rest: String = "") -> String {
    """
    openapi: 3.1.0
    info: {title: Garden, version: "1"}
    servers: [{url: https://garden.example}]
    paths:
      /plants/{plant_id}:
        put:
          operationId: updatePlant
    \(operation.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
    \(rest)
    """
  }

  @Test func everyPlaceHasItsSection() async throws {
    let page = try await Building(
      Self.document(
        """
          summary: Update a plant.
          description: Some **words**.
          deprecated: true
          parameters:
            - {name: plant_id, in: path, required: true, schema: {type: string}}
            - {name: limit, in: query, description: At most., schema: {type: integer, default: 10}}
            - {name: X-Trace, in: header, schema: {type: string}}
            - {name: kind, in: query, schema: {type: string, enum: [tree, herb]}}
          requestBody:
            required: true
            content:
              application/json:
                schema:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    size: {type: object, properties: {height: {type: number}}}
          responses:
            "200": {description: Done., content: {application/json: {schema: {type: object, properties: {id: {type: string}}}, example: {id: p-1}}}}
            "404": {description: No such plant.}
        """)
    ).page()
    for part in [
      "<h1>Update a plant</h1>", "Some <strong>words</strong>.", "<strong>Deprecated.</strong>",
      "Path parameters", "Query parameters", "Headers", ">Body<", "Default: <code>10</code>",
      "<code>herb</code>", "id=\"body.size\"", "height", "<span class=\"required\">required</span>",
      "\"id\": \"p-1\"", "No such plant.", "Not found", "<code class=\"swift\">func update",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("<strong>Beta."))
  }

  @Test(arguments: [
    "x-beta: true", "x-stability-level: beta", "description: This call is in beta.",
    "summary: Find (Beta)",
  ])
  func betaIsTold(_ line: String) async throws {
    let page = try await Building(
      Self.document("  \(line)\n  responses: {'204': {description: x}}")
    )
    .page()
    #expect(page.contains("<strong>Beta.</strong>"))
  }

  @Test func aTypeThatContainsItselfIsShownOnce() async throws {
    let page = try await Building(
      Self.document(
        """
          requestBody:
            content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}
          responses: {'204': {description: x}}
        """,
        """
        components:
          schemas:
            Node: {type: object, properties: {child: {$ref: '#/components/schemas/Node'}, name: {type: string}}}
        """)
    ).page()
    #expect(page.contains("Its fields are shown at"))
  }

  @Test func hostileTextStaysText() async throws {
    let attack = "\\\"'><script>attacked()</script><img src=x onerror=attacked()>"
    let building = try await Building(
      """
      openapi: 3.1.0
      info: {title: "\(attack)", version: "\(attack)", description: "\(attack)"}
      servers: [{url: https://garden.example, description: "\(attack)"}]
      paths:
        "/a/{\(attack)}":
          get:
            operationId: "\(attack)"
            summary: "\(attack)"
            description: "[x](javascript:attacked()) \(attack) </script><!--"
            parameters:
              - {name: "\(attack)", in: query, description: "\(attack)", example: "\(attack)", schema: {type: string, enum: ["\(attack)"], default: "\(attack)"}}
            responses:
              "200":
                description: "\(attack)"
                content: {application/json: {schema: {type: object, properties: {"\(attack)": {type: string, description: "\(attack)"}}}, example: {"\(attack)": "\(attack)"}}}
      """)
    for (path, text) in building.files where !path.hasPrefix("assets/") {
      #expect(!text.contains("<script>attacked"), "\(path)")
      #expect(!text.contains("<img"), "\(path)")
      #expect(!text.contains("href=\"javascript"), "\(path)")
    }
    let index = try #require(building.files["assets/search-index.js"])
    #expect(!index.contains("<"))
  }
}
