import Diagnostics
import Swagger2
import Testing
import YAMLTree

@Suite struct DocumentTests {
  @Test(arguments: [
    ("swagger: '2.0'", true), ("swagger: 2.0", true), ("swagger: 2", true),
    ("swagger: '1.2'", false), ("openapi: 3.0.0", false), ("swagger: '2.0'\nopenapi: 3.0.0", false),
    ("[]", false), ("swagger: {}", false),
  ])
  func `knows a Swagger 2.0 document`(text: String, isNeeded: Bool) throws {
    var diagnostics: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(Array(text.utf8), file: "api.yaml", diagnostics: &diagnostics))
    #expect(SwaggerUpgrade.isNeeded(for: tree) == isNeeded)
  }

  @Test func `keeps what is the same in both versions`() throws {
    let same = """
      info: {title: A, version: '1', x-logo: {url: b}}
      tags: [{name: t, description: d, externalDocs: {url: u}}]
      externalDocs: {url: u, description: d}
      security: [{key: []}, {}]
      x-anything: {$ref: '#/definitions/none', type: file}
      """
    let upgrade = try Upgrade(same)
    #expect(upgrade.json() == (try json("openapi: 3.0.3\n" + same)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `keeps what is the same in path items and operations`() throws {
    let same = """
      x-paths: {parameters: 1}
      /a:
        x-item: {consumes: 1}
        get:
          tags: [t]
          summary: s
          description: d
          externalDocs: {url: u}
          operationId: o
          deprecated: true
          security: []
          x-operation: {produces: 1}
        head: {}
        options: {}
        delete: {}
        patch: {}
      """
    let indented = same.split(separator: "\n").map { "  \($0)\n" }.joined()
    let upgrade = try Upgrade("paths:\n\(indented)")
    #expect(upgrade.json("/paths") == (try json(same)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `every node has the place that it comes from`() throws {
    let upgrade = try Upgrade(
      """
      host: example.com
      schemes: [https]
      paths:
        /a:
          post:
            parameters:
              - name: body
                in: body
                schema:
                  $ref: '#/definitions/A'
              - name: list
                in: query
                type: array
                collectionFormat: multi
                items: {type: string}
            responses:
              200:
                description: d
                schema: {type: file}
      definitions:
        A:
          type: object
          x-nullable: true
      """
    )
    let root = try #require(upgrade.tree?.root)
    let operation = "/paths/~1a/post"
    let places = [
      ("/openapi", 1, 10), ("/servers/0/url", 3, 11), ("/paths", 5, 3), (operation, 7, 7),
      (operation + "/requestBody", 8, 11),
      (operation + "/requestBody/content/application~1json/schema/$ref", 11, 19),
      (operation + "/parameters/0", 12, 11), (operation + "/parameters/0/explode", 15, 29),
      (operation + "/parameters/0/schema/items/type", 16, 25),
      (operation + "/responses/200/content/application~1octet-stream/schema", 20, 19),
      ("/components/schemas/A/nullable", 24, 17),
    ]
    for (pointer, line, column) in places {
      let expected = SourceLocation(file: "api.yaml", line: line, column: column)
      #expect(root.at(pointer: pointer)?.location == expected, "\(pointer)")
    }
  }

  @Test func `fields of OpenAPI 3 are left out where Swagger says the same`() throws {
    let upgrade = try Upgrade(
      """
      host: example.com
      schemes: [https]
      servers: [{url: 'https://other'}]
      components: {schemas: {A: {type: string}, B: {type: string}}}
      definitions: {C: {$ref: '#/components/schemas/A'}}
      """
    )
    #expect(upgrade.json("/servers") == #"[{"url":"https://example.com"}]"#)
    #expect(
      upgrade.json("/components")
        == (try json("schemas: {C: {$ref: '#/components/schemas/A'}, A: {type: string}}")))
    #expect(
      upgrade.messages == [
        """
        api.yaml:4:1: warning: 'servers' is a field of OpenAPI 3, not of Swagger 2.0; \
        It is left out, for other fields say the same.
        """,
        """
        api.yaml:5:1: warning: 'components' is a field of OpenAPI 3, not of Swagger 2.0; \
        What nothing refers to is left out; move it to 'definitions'.
        """,
      ])
  }

  @Test func `no key is written twice`() throws {
    let upgrade = try operation(
      """
      parameters:
        - {name: a, in: query, type: array, style: form, explode: true, schema: {type: integer}}
        - {name: b, in: body, content: {}, schema: {}}
      responses: {200: {schema: {type: string}, content: {}}}
      """)
    #expect(
      upgrade.json("/paths/~1a/get")
        == (try json(
          """
          parameters: [{name: a, in: query, schema: {type: integer}, style: form, explode: false}]
          responses: {200: {content: {application/json: {schema: {type: string}}}}}
          requestBody: {x-body-name: b, content: {application/json: {schema: {}}}}
          """)))
    let foreign = upgrade.diagnostics.filter { $0.id == "swagger-foreign-field" }
    #expect(foreign.map(\.location?.column) == [31, 45, 58])
  }

  @Test func `servers count where there is no host`() throws {
    let upgrade = try Upgrade("servers: [{url: 'https://other'}]")
    #expect(upgrade.json("/servers") == #"[{"url":"https://other"}]"#)
  }

  /// Any field may hold anything; the stages behind say that it is wrong.
  @Test(arguments: [
    "1", "~", "text", "[]", "[1, [], {}, ~]", "{}", "{a: 1, b: [], c: {}, d: ~}",
    "{a: {b: 1, get: [], parameters: {}, responses: []}}", "{$ref: [], type: {}, items: ~}",
    "[{in: body, schema: 1}, {in: formData}, {in: []}, {name: 1}]",
    "{/a: {get: {parameters: [1, ~, {}], consumes: {}, produces: 1, schemes: {}, responses: []}}}",
    "{a: {type: oauth2}, b: {type: [], flow: {}}, c: {schema: [], examples: 1, headers: []}}",
  ])
  func `nothing crashes on what does not belong`(value: String) throws {
    let fields = [
      "swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths",
      "definitions", "parameters", "responses", "securityDefinitions", "security", "tags",
      "externalDocs",
    ]
    for field in fields {
      let upgrade = try Upgrade("\(field): \(value)")
      #expect(upgrade.tree != nil || upgrade.diagnostics.hasErrors)
    }
  }

  @Test func `depth is limited`() throws {
    var diagnostics: [Diagnostic] = []
    let depth = 5_000
    let text =
      "swagger: '2.0'\ndefinitions: {A: " + String(repeating: "{items: ", count: depth) + "{}"
      + String(repeating: "}", count: depth) + "}"
    var limits = YAMLLimits.default
    limits.depth = 2 * depth
    let source = try #require(
      YAMLTree.parse(Array(text.utf8), file: "a", limits: limits, diagnostics: &diagnostics))
    #expect(SwaggerUpgrade.upgraded(source, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == ["swagger-too-deep"])
  }

  @Test func `size is limited`() throws {
    var diagnostics: [Diagnostic] = []
    var limits = YAMLLimits.default
    limits.nodes = 20_000
    let source = try #require(
      YAMLTree.parse(
        Array("swagger: '2.0'\n\(manyMediaTypes(100))".utf8), file: "a", limits: limits,
        diagnostics: &diagnostics))
    #expect(SwaggerUpgrade.upgraded(source, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == ["swagger-too-large"])
  }

  @Test func `a small document that would become a very large one is refused`() throws {
    let upgrade = try Upgrade(manyMediaTypes(3_000))
    #expect(upgrade.tree == nil)
    #expect(upgrade.ids == ["swagger-too-large"])
  }

  @Test func `what is written where it is referred to is limited`() throws {
    let count = 3_000
    let fields = (0..<count).map { "x-\($0): 1" }.joined(separator: ", ")
    let references = Array(repeating: "{$ref: '#/x-p'}", count: count).joined(separator: ", ")
    let upgrade = try Upgrade(
      "x-p: {name: a, in: query, \(fields)}\npaths: {/a: {parameters: [\(references)]}}")
    #expect(upgrade.tree == nil)
    #expect(upgrade.ids == ["swagger-too-large"])
  }

  /// So many responses, each in so many media types.
  private func manyMediaTypes(_ count: Int) -> String {
    let types = (0..<count).map { "a/b\($0)" }.joined(separator: ", ")
    let paths = (0..<count).map { "/\($0): {get: {responses: {200: {schema: {}}}}}" }
    return "produces: [\(types)]\npaths: {\(paths.joined(separator: ", "))}"
  }
}
