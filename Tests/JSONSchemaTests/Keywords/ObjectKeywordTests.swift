import Testing

@Suite("Keywords for objects")
struct ObjectKeywordTests {
  @Test(arguments: [
    SchemaCase(
      "properties: {a: {type: integer}, b: false}",
      allows: ["{}", "{a: 1}", "{c: x}", "[]", "12"], refuses: ["{a: x}", "{b: 1}"]),
    SchemaCase(
      "patternProperties: {'^x': {type: integer}, 'y$': {minimum: 5}}",
      allows: ["{x: 1}", "{y: 6}", "{z: a}", "{xy: 7}"], refuses: ["{x: a}", "{y: 4}", "{xy: 4}"]),
    SchemaCase(
      "{properties: {a: {}}, patternProperties: {^x: {}}, additionalProperties: {type: string}}",
      allows: ["{a: 1, xa: 2, b: c}"], refuses: ["{b: 1}"]),
    SchemaCase(
      "{properties: {a: {}}, additionalProperties: false}", allows: ["{a: 1}", "{}"],
      refuses: ["{b: 1}", "{a: 1, A: 1}"]),
    // Only keywords beside it count.
    SchemaCase(
      "{allOf: [{properties: {a: {}}}], additionalProperties: false}", refuses: ["{a: 1}"]),
    SchemaCase("properties: {200: {type: string}}", allows: ["{200: ok}"], refuses: ["{200: 1}"]),
  ])
  func `properties`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase(
      "required: [a, b]", allows: ["{a: null, b: 1}", "[]", "a"], refuses: ["{a: 1}", "{}"]),
    SchemaCase("required: []", allows: ["{}"]),
    SchemaCase(
      "{minProperties: 1, maxProperties: 2}", allows: ["{a: 1}", "[]"],
      refuses: ["{}", "{a: 1, b: 2, c: 3}"]),
    SchemaCase(
      "propertyNames: {pattern: '^[a-z]+$', maxLength: 3}", allows: ["{abc: 1}", "{}", "[]"],
      refuses: ["{Abc: 1}", "{abcd: 1}", "{1: 1}"]),
    SchemaCase(
      "propertyNames: {type: string, enum: ['1']}", allows: ["{1: a}"], refuses: ["{2: a}"]),
    SchemaCase("propertyNames: false", allows: ["{}"], refuses: ["{a: 1}"]),
    SchemaCase(
      "dependentRequired: {card: [address, name]}",
      allows: ["{}", "{card: 1, address: 2, name: 3}", "{name: 1}"],
      refuses: ["{card: 1}", "{card: 1, name: 1}"]),
    SchemaCase(
      "dependentSchemas: {a: {properties: {b: {type: integer}}}, c: false}",
      allows: ["{a: 1, b: 2}", "{b: x}", "[]"], refuses: ["{a: 1, b: x}", "{c: 1}"]),
  ])
  func `objects as a whole`(_ schema: SchemaCase) throws { try schema.check() }
}
