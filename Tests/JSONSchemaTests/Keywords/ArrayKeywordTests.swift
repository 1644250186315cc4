import Testing

@Suite("Keywords for arrays")
struct ArrayKeywordTests {
  @Test(arguments: [
    SchemaCase(
      "items: {type: integer}", allows: ["[]", "[1, 2]", "{a: b}", "a"], refuses: ["[1, a]"]),
    SchemaCase("items: false", allows: ["[]"], refuses: ["[1]"]),
    SchemaCase(
      "prefixItems: [{type: integer}, {type: string}]",
      allows: ["[]", "[1]", "[1, a]", "[1, a, null]"], refuses: ["[a]", "[1, 2]"]),
    SchemaCase(
      "{prefixItems: [{type: integer}], items: {type: string}}",
      allows: ["[1]", "[1, a, b]"], refuses: ["[a]", "[1, 2]", "[1, a, 2]"]),
    SchemaCase("{prefixItems: [true], items: false}", allows: ["[1]"], refuses: ["[1, 2]"]),
    SchemaCase(
      "{minItems: 1, maxItems: 2}", allows: ["[1]", "[1, 2]", "{}"], refuses: ["[]", "[1, 2, 3]"]),
  ])
  func `elements`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase(
      "uniqueItems: true",
      allows: [
        "[]", "[1, 2]", "[1, '1']", "[1, true]", "[0, false]", "[{a: 1}, {a: 2}]", "[[1], [2]]",
        "[null, '']", "[[1, 2], [2, 1]]", "[{a: 1, b: 2}, {a: 2, b: 1}]",
      ],
      refuses: [
        "[1, 1]", "[1, 1.0]", "[a, b, a]", "[{a: 1, b: 2}, {b: 2, a: 1}]", "[[1], [1.0]]",
        "[null, ~]", "[9007199254740993, 1, 9007199254740993]",
      ]),
    SchemaCase("uniqueItems: false", allows: ["[1, 1]"]),
  ])
  func `unique elements`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase("contains: {minimum: 5}", allows: ["[3, 5]", "a"], refuses: ["[]", "[1, 2]"]),
    SchemaCase(
      "{contains: {const: 1}, minContains: 2, maxContains: 3}",
      allows: ["[1, 1]", "[1, 2, 1, 1]"], refuses: ["[1]", "[1, 1, 1, 1]"]),
    SchemaCase("{contains: {const: 1}, minContains: 0}", allows: ["[]", "[2]", "[1]"]),
    SchemaCase("{contains: false}", refuses: ["[]", "[1]"]),
    SchemaCase("{minContains: 2}", allows: ["[]"]),
  ])
  func `containing`(_ schema: SchemaCase) throws { try schema.check() }
}
