import Extraction
import Testing
import YAMLTree

/// What the parts of a document need of each other, one kind of need at a time.
@Suite struct RequirementTests {
  /// Takes the operation `a` out of a document with these paths and components.
  private func partsNeeded(
    _ body: String, version: String = "openapi: 3.2.0"
  ) throws -> [String] {
    let text = "\(version)\ninfo: {title: T, version: '1'}\n" + body
    return try parts(of: Extraction(selection: Selection(operations: ["a"])).yaml(of: text))
  }

  @Test func `a discriminator names schemas`() throws {
    let needed = try partsNeeded(
      """
      paths:
        /a: {get: {operationId: a, responses: {default: {content: {x: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
      components:
        schemas:
          Pet: {discriminator: {propertyName: kind, mapping: {c: Cat, d: '#/components/schemas/Dog'}, defaultMapping: Fish}}
          Cat: {type: object}
          Dog: {type: object}
          Fish: {type: object}
          Bird: {allOf: [{$ref: '#/components/schemas/Pet'}]}
          Stone: {type: object}
      """)
    #expect(
      needed == ["/a", "schemas/Pet", "schemas/Cat", "schemas/Dog", "schemas/Fish", "schemas/Bird"])
  }

  @Test func `schemas are found behind every keyword`() throws {
    let keywords = [
      "items", "not", "if", "then", "else", "contains", "propertyNames", "additionalProperties",
      "unevaluatedItems", "unevaluatedProperties", "contentSchema", "x-own", "unknown",
    ]
    let lists = ["allOf", "anyOf", "oneOf", "prefixItems"]
    let maps = ["properties", "patternProperties", "dependentSchemas", "$defs"]
    let reference = { (name: String) in "{$ref: '#/components/schemas/_\(name)'}" }
    let fields =
      keywords.map { "\($0): \(reference($0))" } + lists.map { "\($0): [\(reference($0))]" }
      + maps.map { "\($0): {default: \(reference($0))}" }
      + ["default", "const", "example"].map { "\($0): \(reference($0))" }
    let names = keywords + lists + maps
    let needed = try partsNeeded(
      """
      paths: {/a: {get: {operationId: a, parameters: [{schema: {$ref: '#/components/schemas/_'}}]}}}
      components:
        schemas:
          _: {\(fields.joined(separator: ", "))}
      \((names + ["default", "const", "example"]).map { "    _\($0): {}" }.joined(separator: "\n"))
      """)
    #expect(needed == ["/a", "schemas/_"] + names.map { "schemas/_\($0)" })
  }

  @Test func `links and callbacks need operations`() throws {
    let needed = try partsNeeded(
      """
      paths:
        /a:
          get:
            operationId: a
            responses: {'200': {links: {l: {$ref: '#/components/links/L'}, m: {operationRef: '#/paths/~1c/get'}}}}
            callbacks: {k: {$ref: '#/components/callbacks/K'}}
        /b: {get: {operationId: b, responses: {}}}
        /c: {get: {operationId: c, responses: {}}, put: {operationId: d, responses: {}}}
        /e: {get: {operationId: e, responses: {}}}
      components:
        links: {L: {operationId: b}, M: {operationId: e}}
        callbacks: {K: {'{$url}': {$ref: '#/components/pathItems/P'}}, J: {}}
        pathItems: {P: {post: {requestBody: {$ref: '#/components/requestBodies/R'}}}, Q: {}}
        requestBodies: {R: {content: {}}}
      """)
    #expect(
      needed == ["/a", "/b", "/c", "links/L", "callbacks/K", "pathItems/P", "requestBodies/R"])
  }

  @Test func `of a shared path item only the wanted operations stay`() throws {
    let text = """
      openapi: 3.1.0
      paths:
        /a: {$ref: '#/components/pathItems/P'}
        /b: {$ref: '#/components/pathItems/P'}
      components:
        pathItems:
          P:
            get: {operationId: a, responses: {}}
            put: {operationId: b, responses: {}}
      """
    let yaml = try Extraction(selection: Selection(operations: ["GET /a"])).yaml(of: text)
    #expect(
      yaml == """
        openapi: 3.1.0
        paths:
          /a:
            $ref: '#/components/pathItems/P'
        components:
          pathItems:
            P:
              get:
                operationId: a
                responses: {}

        """)
  }

  @Test func `operations of any method, and webhooks, can be wanted`() throws {
    let text = """
      openapi: 3.2.0
      paths:
        /a: {query: {tags: [t], responses: {}}, additionalOperations: {COPY: {responses: {}}, X: {}}}
      webhooks: {hook: {post: {operationId: h}}, other: {post: {}}}
      """
    let yaml = try Extraction(selection: Selection(operations: ["COPY /a", "h"])).yaml(of: text)
    #expect(
      yaml == """
        openapi: 3.2.0
        paths:
          /a:
            additionalOperations:
              COPY:
                responses: {}
        webhooks:
          hook:
            post:
              operationId: h

        """)
    let tagged = try Extraction(selection: Selection(tags: ["t"])).yaml(of: text)
    #expect(!tagged.contains("additionalOperations"))
  }

  @Test func `Swagger 2 0 has its parts elsewhere`() throws {
    let needed = try partsNeeded(
      """
      paths:
        /a:
          get:
            operationId: a
            security: [{key: []}]
            parameters: [{$ref: '#/parameters/P'}, {in: body, schema: {$ref: '#/definitions/D'}}]
            responses: {'200': {$ref: '#/responses/R'}}
        /b: {get: {responses: {}}}
      definitions: {D: {$ref: '#/definitions/E'}, E: {}, F: {}}
      parameters: {P: {in: query, items: {}}, Q: {}}
      responses: {R: {description: '', examples: {x: {$ref: '#/definitions/F'}}}, S: {}}
      securityDefinitions: {key: {}, other: {}}
      """, version: "swagger: '2.0'")
    #expect(needed == ["/a", "D", "E", "P", "R", "key"])
  }

  @Test func `a reference may be an anchor, or percent-encoded`() throws {
    let needed = try partsNeeded(
      """
      paths:
        /a: {get: {operationId: a, parameters: [{schema: {$ref: '#here'}}, {schema: {$ref: '#/components/schemas/A%20%7BB%7D'}}, {schema: {$dynamicRef: '#there'}}, {schema: {$ref: 'https://a.example/s'}}, {schema: {$ref: '#/%zz'}}]}}
      components:
        schemas:
          Here: {properties: {x: {$anchor: here}}}
          'A {B}': {}
          There: {$dynamicAnchor: there}
          Named: {$id: 'https://a.example/s'}
          Other: {$anchor: other}
      """)
    #expect(needed == ["/a", "schemas/Here", "schemas/A {B}", "schemas/There", "schemas/Named"])
  }

  @Test func `aliases keep what they show`() throws {
    let text = """
      openapi: 3.0.0
      paths:
        /a: {get: {operationId: a, responses: &r {'200': {description: x}}}}
        /b: {get: {operationId: b, responses: *r}}
      """
    let yaml = try Extraction(selection: Selection(operations: ["b"])).yaml(of: text)
    #expect(
      try tree(yaml).root.at(pointer: "/paths/~1b/get/responses/200/description")?.text == "x")
    #expect(try parts(of: yaml) == ["/b"])
  }

  @Test func `references may lead round`() throws {
    let needed = try partsNeeded(
      """
      paths: {/a: {get: {operationId: a}, $ref: '#/components/pathItems/P'}}
      components:
        pathItems: {P: {$ref: '#/components/pathItems/Q'}, Q: {$ref: '#/components/pathItems/P'}}
        schemas: {A: {$ref: '#/components/schemas/A'}}
      """)
    #expect(needed == ["/a", "pathItems/P", "pathItems/Q"])
  }
}
