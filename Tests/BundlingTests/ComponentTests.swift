import Testing

/// Targets that become components, and how they are called.
@Suite struct ComponentTests {
  @Test func aSchemaBecomesAComponentOnce() throws {
    let files: Files = [
      "api/openapi.yaml": """
      openapi: 3.0.3
      paths:
        /pets:
          get:
            responses:
              '200':
                description: OK
                content:
                  application/json:
                    schema: {$ref: schemas/pet.yaml}
                  text/json:
                    schema: {$ref: ./schemas/../schemas/pet.yaml, description: beside}
      """,
      "api/schemas/pet.yaml": """
      type: object
      properties:
        owner: {$ref: people.json#/definitions/Owner}
        friend: {$ref: '#'}
      """,
      "api/schemas/people.json": """
      {"definitions": {"Owner": {"properties": {"pets": {"items": {"$ref": "pet.yaml"}}}}}}
      """,
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    let content = "/paths/~1pets/get/responses/200/content"
    #expect(
      bundled.json(content) == """
        {"application/json":{"schema":{"$ref":"#/components/schemas/pet"}},\
        "text/json":{"schema":{"$ref":"#/components/schemas/pet","description":"beside"}}}
        """)
    #expect(
      bundled.json("/components") == """
        {"schemas":{"pet":{"type":"object","properties":\
        {"owner":{"$ref":"#/components/schemas/Owner"},\
        "friend":{"$ref":"#/components/schemas/pet"}}},\
        "Owner":{"properties":{"pets":{"items":{"$ref":"#/components/schemas/pet"}}}}}}
        """)
    let owner = bundled.tree?.root.at(pointer: "/components/schemas/Owner")
    #expect(owner?.location.description == "api/schemas/people.json:1:27")
  }

  @Test func eachKindOfObjectHasItsSection() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.1.0
      paths:
        /a:
          post:
            parameters: [{$ref: 'b.yaml#/P'}]
            requestBody: {$ref: 'b.yaml#/B'}
            responses:
              '200': {$ref: 'b.yaml#/R'}
            callbacks:
              done: {$ref: 'b.yaml#/C'}
      """,
      "b.yaml": """
      P: {name: p, in: query, schema: {$ref: '#/S'}, examples: {e: {$ref: '#/E'}}}
      B: {content: {a/b: {schema: {$ref: '#/S'}}}}
      R: {description: r, headers: {h: {$ref: '#/H'}}, links: {l: {$ref: '#/L'}}}
      C: {'{$url}': {get: {responses: {}}}}
      E: {value: 1}
      H: {schema: {$ref: '#/S'}}
      L: {operationId: o}
      S: {type: string}
      """,
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components") == """
        {"parameters":{"P":{"name":"p","in":"query",\
        "schema":{"$ref":"#/components/schemas/S"},\
        "examples":{"e":{"$ref":"#/components/examples/E"}}}},\
        "schemas":{"S":{"type":"string"}},\
        "examples":{"E":{"value":1}},\
        "requestBodies":{"B":{"content":{"a/b":{"schema":{"$ref":"#/components/schemas/S"}}}}},\
        "responses":{"R":{"description":"r","headers":{"h":{"$ref":"#/components/headers/H"}},\
        "links":{"l":{"$ref":"#/components/links/L"}}}},\
        "headers":{"H":{"schema":{"$ref":"#/components/schemas/S"}}},\
        "links":{"L":{"operationId":"o"}},\
        "callbacks":{"C":{"{$url}":{"get":{"responses":{}}}}}}
        """)
  }

  @Test func swaggerKeepsItsComponentsAtTheTop() throws {
    let files: Files = [
      "a.yaml": """
      swagger: '2.0'
      paths:
        /a:
          get:
            parameters: [{$ref: 'b.yaml#/P'}]
            responses: {'200': {$ref: 'b.yaml#/R'}}
      definitions:
        Known: {$ref: 'b.yaml#/S'}
      """,
      "b.yaml": """
      P: {name: p, in: body, schema: {$ref: '#/S'}}
      R: {description: r, schema: {$ref: '#/S'}, examples: {a/b: {$ref: data}}}
      S: {type: string}
      """,
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(bundled.json("/definitions") == #"{"Known":{"type":"string"}}"#)
    #expect(
      bundled.json("/parameters")
        == ##"{"P":{"name":"p","in":"body","schema":{"$ref":"#/definitions/Known"}}}"##)
    #expect(
      bundled.json("/responses/R")
        == """
        {"description":"r","schema":{"$ref":"#/definitions/Known"},\
        "examples":{"a/b":{"$ref":"data"}}}
        """)
  }

  @Test func anEntryThatIsOnlyAReferenceGivesItsNameAndPlace() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths:
        /a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: pet.yaml}}}}}}}
      components:
        schemas:
          First: {type: string}
          Animal: {$ref: again.yaml}
          Beast: {$ref: pet.yaml}
          Last: {type: string}
      """,
      "again.yaml": "$ref: pet.yaml",
      "pet.yaml": """
      properties: {next: {$ref: pet.yaml}, root: {$ref: 'a.yaml#/components/schemas/Last'}}
      """,
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components/schemas") == """
        {"First":{"type":"string"},"Animal":{"properties":\
        {"next":{"$ref":"#/components/schemas/Animal"},\
        "root":{"$ref":"#/components/schemas/Last"}}},\
        "Beast":{"$ref":"#/components/schemas/Animal"},"Last":{"type":"string"}}
        """)
    #expect(
      bundled.json("/paths/~1a/get/responses/200/content/a~1b/schema")
        == ##"{"$ref":"#/components/schemas/Animal"}"##)
  }

  @Test func sectionsByReferenceKeepTheirEntriesNames() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.0.3
      paths:
        /a: {get: {parameters: [{$ref: p.yaml}], responses: {'200': {$ref: 'r.yaml#/R'}}}}
      components: {$ref: c.yaml}
      """,
      "c.yaml": """
      schemas: {$ref: s/_index.yaml}
      parameters: {Page: {$ref: p.yaml}}
      """,
      "s/_index.yaml": """
      Pet: {$ref: pet.yaml}
      Cat: {allOf: [{$ref: '#/Pet'}, {$ref: '#/Dog'}]}
      Dog: {type: string}
      """,
      "s/pet.yaml": "type: object",
      "p.yaml": "{name: p, in: query}",
      "r.yaml": "R: {content: {a/b: {schema: {$ref: s/pet.yaml}}}}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components") == """
        {"schemas":{"Pet":{"type":"object"},\
        "Cat":{"allOf":[{"$ref":"#/components/schemas/Pet"},{"$ref":"#/components/schemas/Dog"}]},\
        "Dog":{"type":"string"}},"parameters":{"Page":{"name":"p","in":"query"}},\
        "responses":{"R":{"content":{"a/b":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}
        """)
    #expect(
      bundled.json("/paths/~1a/get/parameters")
        == ##"[{"$ref":"#/components/parameters/Page"}]"##)
  }
}
