import Testing

@Suite("References")
struct ReferenceTests {
  @Test(arguments: [
    SchemaCase("{$ref: '#/$defs/n', $defs: {n: {type: integer}}}", allows: ["1"], refuses: ["a"]),
    SchemaCase(
      "{$ref: '#/$defs/n', maximum: 5, $defs: {n: {type: integer}}}", allows: ["5"],
      refuses: ["6", "a"]),
    SchemaCase(
      "{$ref: '#/$defs/a~1b%20c', $defs: {a/b c: {type: integer}}}", allows: ["1"], refuses: ["a"]),
    SchemaCase(
      "{$ref: '#n', $defs: {x: {$anchor: n, type: integer}}}", allows: ["1"], refuses: ["a"]),
    SchemaCase(
      "{$dynamicRef: '#n', $defs: {x: {$dynamicAnchor: n, type: integer}}}", allows: ["1"],
      refuses: ["a"]),
    SchemaCase(
      "{type: object, additionalProperties: {$ref: '#'}}", allows: ["{a: {b: {}}}"],
      refuses: ["{a: {b: 1}}"]),
    SchemaCase(
      "{properties: {$ref: {type: string}}}", allows: ["{$ref: a}"], refuses: ["{$ref: 1}"]),
    SchemaCase(
      "{$ref: '#/$defs/a', $defs: {a: {$ref: '#/$defs/b'}, b: {type: integer}}}", allows: ["1"],
      refuses: ["a"]),
  ])
  func `references`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    "$ref: '#'",
    "{$ref: '#/$defs/a', $defs: {a: {$ref: '#/$defs/b'}, b: {$ref: '#/$defs/a'}}}",
    "allOf: [{$ref: '#'}]",
    "not: {$ref: '#'}",
    "oneOf: [{$ref: '#'}, {$ref: '#'}]",
    "{if: {$ref: '#'}, then: false}",
  ])
  func `a schema that only refers to itself asks nothing`(_ schema: String) throws {
    let result = try checked("{a: 1}", against: schema)
    #expect(result.messages == [])
  }

  @Test(arguments: ["#/$defs/b", "#b", "other.yaml", "http://example.com/schema"])
  func `a reference that leads nowhere is told once and asks nothing`(_ reference: String) throws {
    let result = try checked("[1, 2]", against: "items: {not: {$ref: '\(reference)'}}")
    #expect(result.messages == [])
    #expect(result.diagnostics.map(\.id) == ["schema-reference"])
  }
}
