import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    ("#/definitions/A", "#/components/schemas/A"),
    ("#/definitions/A/properties/b", "#/components/schemas/A/properties/b"),
    ("#/definitions/A/properties/b/items", "#/components/schemas/A/properties/b/items"),
    ("#/definitions/A/allOf/0", "#/components/schemas/A/allOf/0"),
    ("#/definitions/x~1y%20%5Bz%5D", "#/components/schemas/x~1y%20%5Bz%5D"),
    (
      "#/definitions/definitions/definitions/items",
      "#/components/schemas/definitions/definitions/items"
    ),
    ("other.yaml#/definitions/A", "other.yaml#/definitions/A"),
  ])
  func `a reference to a schema`(text: String, expected: String) throws {
    let upgrade = try Upgrade(
      """
      definitions:
        A: {properties: {b: {items: {type: string}}}, allOf: [{}]}
        'x/y [z]': {}
        definitions: {definitions: {items: {}}}
        Z: {$ref: '\(text)', description: d}
      """
    )
    #expect(
      upgrade.json("/components/schemas/Z") == (try json("{$ref: '\(expected)', description: d}")))
    #expect(upgrade.diagnostics.isEmpty)
  }

  /// The same places are looked at by other names in the result, or not rewritten there.
  @Test(arguments: [
    ("#/paths/~1a/get/responses/200/schema", "200"),
    ("#/paths/~1a/get/parameters/0/schema/properties/p", "p"),
    ("#/parameters/Body/schema", "Body"),
    ("#/responses/Good/schema", "Good"),
    ("#/x-schemas/Own", "Own"),
    ("#/definitions/A/x-more/Inner", "Inner"),
    ("#/x-schemas/A", "A2"),
    ("#/x-schemas/q~1%5Br%5D", "q/[r]"),
  ])
  func `a schema elsewhere becomes a component`(text: String, name: String) throws {
    let schema = "{type: string, x-nullable: true}"
    let upgrade = try Upgrade(
      """
      definitions:
        A: {x-more: {Inner: \(schema)}}
        Z: {items: {$ref: '\(text)'}, additionalProperties: {$ref: '\(text)'}}
      parameters: {Body: {name: b, in: body, schema: \(schema)}}
      responses: {Good: {description: d, schema: \(schema)}}
      x-schemas: {A: \(schema), Own: \(schema), 'q/[r]': \(schema)}
      paths:
        /a:
          get:
            parameters: [{name: b, in: body, schema: {properties: {p: \(schema)}}}]
            responses: {200: {description: d, schema: \(schema)}}
      """
    )
    let root = try #require(upgrade.tree?.root, "\(upgrade.messages)")
    let schemas = try #require(root.at(pointer: "/components/schemas"))
    let telling = name == "200" ? "responses" : name
    #expect(schemas.entries.map(\.key.text) == ["A", "Z", telling])
    #expect(schemas[telling]?["nullable"]?.bool == true)
    for user in ["items", "additionalProperties"] {
      let reference = try #require(schemas["Z"]?[user]?["$ref"]?.text)
      #expect(root.at(fragment: reference.dropFirst())?.id == schemas[telling]?.id)
    }
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `components of schemas elsewhere have names of their own`() throws {
    let upgrade = try Upgrade(
      """
      x-a: {A: {title: a}, A2: {title: a2}}
      x-b: {A: {title: b}}
      definitions:
        A3: {items: {$ref: '#/x-a/A'}}
        B: {items: {$ref: '#/x-b/A'}}
        C: {items: {$ref: '#/x-a/A2'}}
        D: {items: {$ref: '#/x-b/%41'}}
      """
    )
    let root = try #require(upgrade.tree?.root)
    let schemas = try #require(root.at(pointer: "/components/schemas"))
    #expect(schemas.count == 7)
    for (user, title) in [("A3", "a"), ("B", "b"), ("C", "a2"), ("D", "b")] {
      let reference = try #require(schemas[user]?["items"]?["$ref"]?.text)
      #expect(root.at(fragment: reference.dropFirst())?["title"]?.text == title)
    }
  }

  @Test func `a schema elsewhere may refer to itself`() throws {
    let upgrade = try Upgrade(
      """
      x-s: {Tree: {properties: {children: {items: {$ref: '#/x-s/Tree'}}}}}
      definitions: {A: {$ref: '#/x-s/Tree'}}
      """
    )
    #expect(
      upgrade.json("/components/schemas")
        == (try json(
          """
          A: {$ref: '#/components/schemas/Tree'}
          Tree: {properties: {children: {items: {$ref: '#/components/schemas/Tree'}}}}
          """)))
  }

  @Test func `parameters, responses and path items elsewhere are written where they are used`()
    throws
  {
    let upgrade = try Upgrade(
      """
      x-p: {q: {name: q, in: query, type: string}, b: {name: b, in: body, schema: {}}}
      x-r: {Good: {description: d, schema: {type: file}}}
      x-i: {Item: {get: {responses: {200: {$ref: '#/x-r/Good'}}}}}
      paths:
        /a:
          get:
            parameters: [{$ref: '#/x-p/q'}, {$ref: '#/x-p/b'}]
            responses: {200: {$ref: '#/x-r/Good'}, 201: {$ref: '#/paths/~1a/get/responses/200'}}
        /b: {$ref: '#/x-i/Item'}
        /c: {$ref: '#/paths/~1a'}
      """
    )
    let good = """
      {description: d, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
      """
    #expect(
      upgrade.json("/paths")
        == (try json(
          """
          /a:
            get:
              parameters: [{name: q, in: query, schema: {type: string}}]
              responses: {200: \(good), 201: \(good)}
              requestBody: {x-body-name: b, content: {application/json: {schema: {}}}}
          /b: {get: {responses: {200: \(good)}}}
          /c: {$ref: '#/paths/~1a'}
          """)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("definitions: {Pet: {}, A: {$ref: '#/definitions/Pat'}}", "2:34", "#/definitions/Pat", "Pet"),
    (
      "responses: {Wrong: {}}\npaths: {/a: {get: {responses: {400: {$ref: '#/responses/Worng'}}}}}",
      "3:44", "#/responses/Worng", "Wrong"
    ),
    (
      "parameters: {limit: {}}\npaths: {/a: {parameters: [{$ref: '#/parameters/Limit'}]}}",
      "3:34", "#/parameters/Limit", "limit"
    ),
  ])
  func `a reference to nothing is an error`(
    text: String,
    place: String,
    reference: String,
    meant: String
  ) throws {
    let upgrade = try Upgrade(text)
    #expect(upgrade.tree == nil)
    let section = reference.split(separator: "/")[1]
    #expect(
      upgrade.messages == [
        """
        api.yaml:\(place): error: '\(reference)' does not exist; \
        Did you mean '#/\(section)/\(meant)'?
        """
      ])
  }

  @Test func `references that only refer to one another are an error`() throws {
    let upgrade = try Upgrade("responses: {A: {$ref: '#/responses/B'}, B: {$ref: '#/responses/A'}}")
    #expect(upgrade.tree == nil)
    #expect(upgrade.ids == ["swagger-circular-reference", "swagger-circular-reference"])
  }
}
