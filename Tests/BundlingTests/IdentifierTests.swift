import Testing

/// `$id`, `$anchor`, `$dynamicRef` and `$self`.
@Suite struct IdentifierTests {
  @Test func anchorsBecomePointers() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.1.0
      paths: {}
      components:
        schemas:
          Tree: {$dynamicAnchor: node, items: {$dynamicRef: '#node'}}
          Other: {allOf: [{$ref: '#leaf'}, {$ref: 'b.yaml#far'}, {$dynamicRef: '#leaf'}]}
          Holder: {$defs: {'a/b%': {$anchor: leaf, type: string}}}
      """,
      "b.yaml": "{$defs: {Far: {$anchor: far, items: {$ref: '#far'}}}}",
    ]
    let bundled = try files.bundled()
    #expect(
      bundled.findings == [
        """
        a.yaml:5:55: warning: '$dynamicRef' is read as '$ref', whatever the schema that it is \
        reached from; Write '$ref' where no other schema is meant to take the target's place.
        """
      ])
    let leaf = "#/components/schemas/Holder/$defs/a~1b%25"
    #expect(
      bundled.json("/components/schemas") == """
        {"Tree":{"items":{"$ref":"#/components/schemas/Tree"}},\
        "Other":{"allOf":[{"$ref":"\(leaf)"},{"$ref":"#/components/schemas/far"},\
        {"$ref":"\(leaf)"}]},"Holder":{"$defs":{"a/b%":{"type":"string"}}},\
        "far":{"items":{"$ref":"#/components/schemas/far"}}}
        """)
  }

  @Test func aSchemaIsFoundByItsID() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.1.0
      paths: {}
      components:
        schemas:
          Pet:
            $id: https://example.com/schemas/pet
            properties:
              owner: {$ref: owner}
              own: {$ref: '#/$defs/X'}
              document: {$ref: '#/components/schemas/Owner'}
              file: {$ref: b.yaml}
              self: {$ref: '#'}
            $defs: {X: {type: string}}
          Owner:
            $id: https://example.com/schemas/owner
            properties: {pet: {$ref: 'https://example.com/schemas/pet#/$defs/X'}, urn: {$ref: 'urn:x:y'}}
          Named: {$id: 'urn:x:y', $ref: pet}
      """,
      "b.yaml": "{type: number}",
      "pet": "{type: integer}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components/schemas") == """
        {"Pet":{"properties":{"owner":{"$ref":"#/components/schemas/Owner"},\
        "own":{"$ref":"#/components/schemas/Pet/$defs/X"},\
        "document":{"$ref":"#/components/schemas/Owner"},\
        "file":{"$ref":"#/components/schemas/b"},\
        "self":{"$ref":"#/components/schemas/Pet"}},"$defs":{"X":{"type":"string"}}},\
        "Owner":{"properties":{"pet":{"$ref":"#/components/schemas/Pet/$defs/X"},\
        "urn":{"$ref":"#/components/schemas/Named"}}},\
        "Named":{"$ref":"#/components/schemas/pet"},\
        "b":{"type":"number"},"pet":{"type":"integer"}}
        """)
  }

  @Test func anIDInAnotherFileIsKnownOnceThatIsRead() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.1.0
      paths: {}
      components: {schemas: {A: {anyOf: [{$ref: b.yaml}, {$ref: 'https://x.org/in/c'}]}}}
      """,
      "b.yaml": """
      $id: https://x.org/in/b
      $defs: {C: {$id: c, items: {$ref: '#/$defs/D'}, $defs: {D: {type: string}}}}
      properties: {c: {$ref: c}}
      """,
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components/schemas/A")
        == ##"{"anyOf":[{"$ref":"#/components/schemas/b"},{"$ref":"#/components/schemas/c"}]}"##)
    #expect(bundled.json("/components/schemas/D") == #"{"type":"string"}"#)
    #expect(
      bundled.json("/components/schemas/b/properties")
        == ##"{"c":{"$ref":"#/components/schemas/c"}}"##)
  }

  @Test func selfIsWhatReferencesAreRelativeTo() throws {
    let files: Files = [
      "api/a.yaml": """
      openapi: 3.2.0
      $self: https://example.com/v1/openapi
      paths: {}
      components:
        schemas:
          A: {$ref: 'https://example.com/v1/openapi#/components/schemas/B'}
          B: {$ref: openapi#/components/schemas/C}
          C: {anyOf: [{$ref: s/d.yaml}, {$ref: 'https://example.com/v1/s/d.yaml'}]}
      """,
      "api/s/d.yaml": "{items: {$ref: '../a.yaml#/components/schemas/A'}}",
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components/schemas") == """
        {"A":{"$ref":"#/components/schemas/B"},"B":{"$ref":"#/components/schemas/C"},\
        "C":{"anyOf":[{"$ref":"#/components/schemas/d"},{"$ref":"#/components/schemas/d"}]},\
        "d":{"items":{"$ref":"#/components/schemas/A"}}}
        """)
  }

  @Test func anAnchorThatIsNotThereIsTold() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.1.0
      paths: {}
      components: {schemas: {A: {$anchor: address}, B: {$ref: '#adress'}}}
      """
    ]
    #expect(
      try files.bundled().findings == [
        "a.yaml:3:57: error: 'a.yaml' has no anchor 'adress'; Did you mean '#address'?"
      ])
  }

  @Test func namesInExamplesAreData() throws {
    let files: Files = [
      "a.yaml": """
      openapi: 3.1.0
      paths: {}
      components:
        schemas:
          A: {example: {$anchor: one}, $ref: '#one'}
          B: {properties: {example: {$anchor: one, type: string}}}
      """
    ]
    let bundled = try files.bundled()
    #expect(bundled.findings == [])
    #expect(
      bundled.json("/components/schemas/A")
        == ##"{"example":{"$anchor":"one"},"$ref":"#/components/schemas/B/properties/example"}"##)
  }
}
