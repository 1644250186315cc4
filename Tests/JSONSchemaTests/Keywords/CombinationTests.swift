import Testing

@Suite("Keywords that combine schemas")
struct CombinationTests {
  @Test(arguments: [
    SchemaCase(
      "allOf: [{required: [a]}, {properties: {a: {type: integer}}}]", allows: ["{a: 1}"],
      refuses: ["{}", "{a: x}"]),
    SchemaCase("allOf: [true, false]", refuses: ["1"]),
    SchemaCase(
      "anyOf: [{type: integer}, {minimum: 2}]", allows: ["1", "2.5", "a"], refuses: ["1.5"]),
    SchemaCase("anyOf: [false, {const: 1}]", allows: ["1"], refuses: ["2"]),
    SchemaCase(
      "oneOf: [{type: integer}, {minimum: 2}]", allows: ["1", "2.5"], refuses: ["3", "1.5"]),
    SchemaCase("oneOf: [true, true]", refuses: ["1"]),
    SchemaCase("not: {type: integer}", allows: ["a", "1.5"], refuses: ["1"]),
    SchemaCase("not: {not: {type: integer}}", allows: ["1"], refuses: ["a"]),
    SchemaCase("not: {}", refuses: ["1", "null"]),
    SchemaCase(
      "{if: {exclusiveMaximum: 0}, then: {minimum: -10}, else: {multipleOf: 2}}",
      allows: ["-1", "-10", "4"], refuses: ["-100", "3"]),
    SchemaCase("{if: {const: 0}, then: {const: 1}}", allows: ["5"], refuses: ["0"]),
    SchemaCase("{then: false, else: false}", allows: ["5"]),
  ])
  func `combinations`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase(
      "{allOf: [{properties: {a: {}}}], properties: {b: {}}, unevaluatedProperties: false}",
      allows: ["{a: 1, b: 2}", "{}", "[]"], refuses: ["{c: 1}"]),
    SchemaCase(
      """
      anyOf: [{properties: {a: {const: 1}}, required: [a]}, {properties: {b: {}}, required: [b]}]
      unevaluatedProperties: false
      """, allows: ["{a: 1}", "{b: 1}", "{a: 1, b: 2}"], refuses: ["{a: 2, b: 2}", "{a: 1, c: 1}"]),
    SchemaCase(
      """
      {if: {properties: {kind: {const: x}}, required: [kind]}, then: {properties: {x: {}}},
      else: {properties: {y: {}}}, unevaluatedProperties: false}
      """, allows: ["{kind: x, x: 1}", "{y: 1}"],
      refuses: ["{kind: x, y: 1}", "{x: 1}", "{kind: y}"]),
    SchemaCase(
      "{not: {properties: {a: {const: 1}}, required: [a]}, unevaluatedProperties: false}",
      allows: ["{}"], refuses: ["{a: 2}", "{a: 1}"]),
    SchemaCase(
      "{patternProperties: {^x: {}}, unevaluatedProperties: {type: integer}}",
      allows: ["{x: a, b: 1}"], refuses: ["{b: a}"]),
    SchemaCase(
      "{additionalProperties: {type: string}, unevaluatedProperties: false}",
      allows: ["{a: b}"], refuses: ["{a: 1}"]),
    SchemaCase(
      "{dependentSchemas: {a: {properties: {a: {}, b: {}}}}, unevaluatedProperties: false}",
      allows: ["{a: 1, b: 1}"], refuses: ["{b: 1}"]),
    // What an inner schema describes does not leak to a schema beside it.
    SchemaCase(
      "allOf: [{properties: {a: {}}}, {unevaluatedProperties: false}]", allows: ["{}"],
      refuses: ["{a: 1}"]),
    SchemaCase(
      """
      {$ref: '#/$defs/base', properties: {b: {}}, unevaluatedProperties: false,
      $defs: {base: {properties: {a: {}}}}}
      """, allows: ["{a: 1, b: 2}"], refuses: ["{a: 1, c: 2}"]),
    SchemaCase(
      "{allOf: [{unevaluatedProperties: true}], unevaluatedProperties: false}", allows: ["{a: 1}"]),
  ])
  func `properties that nothing describes`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase(
      "{prefixItems: [{type: string}], unevaluatedItems: false}", allows: ["[a]", "[]", "{}"],
      refuses: ["[a, b]"]),
    SchemaCase(
      "{allOf: [{prefixItems: [true, true]}], prefixItems: [true], unevaluatedItems: {type: string}}",
      allows: ["[1, 2, c]"], refuses: ["[1, 2, 3]"]),
    SchemaCase(
      "{contains: {type: string}, unevaluatedItems: {type: integer}}", allows: ["[a, 1, b]"],
      refuses: ["[a, true]"]),
    SchemaCase("{items: true, unevaluatedItems: false}", allows: ["[1, 2]"]),
    SchemaCase(
      "{anyOf: [{prefixItems: [{const: 1}]}, {prefixItems: [true, {const: 2}]}], unevaluatedItems: false}",
      allows: ["[1]", "[1, 2]", "[0, 2]"], refuses: ["[1, 3]", "[1, 2, 3]"]),
  ])
  func `elements that nothing describes`(_ schema: SchemaCase) throws { try schema.check() }
}
