import Testing

@Suite("Keywords for values of every type")
struct GeneralKeywordTests {
  @Test(arguments: [
    SchemaCase("{}", allows: ["1", "null", "{}", "[]", "a"]),
    SchemaCase("true", allows: ["1", "null"]),
    SchemaCase("false", refuses: ["1", "null"]),
    SchemaCase(
      "type: integer", allows: ["1", "-7", "1.0", "1e3", "12345678901234567890", "0x1F"],
      refuses: ["1.5", "'1'", "true", "null", "[1]", ".inf"]),
    SchemaCase("type: number", allows: ["1", "1.5", "1e400"], refuses: ["'1'", "false"]),
    SchemaCase(
      "type: string", allows: ["abc", "'1'", "''", "no", "2030-01-31"],
      refuses: ["1", "true", "null", "~", "{}"]),
    SchemaCase("type: boolean", allows: ["true", "false"], refuses: ["'true'", "0", "null"]),
    SchemaCase("type: 'null'", allows: ["null", "~"], refuses: ["'null'", "0", "''", "false"]),
    SchemaCase("type: array", allows: ["[]", "[1]"], refuses: ["{}", "'[]'"]),
    SchemaCase("type: object", allows: ["{}", "{a: 1}"], refuses: ["[]", "null"]),
    SchemaCase(
      "type: [string, 'null']", allows: ["a", "null"], refuses: ["1", "{}", "false"]),
    SchemaCase("type: []", refuses: ["a"]),
    SchemaCase("type: file", allows: ["a", "1"]),
  ])
  func `types`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase("enum: [a, b]", allows: ["a", "b"], refuses: ["c", "A", "null", "[a]"]),
    SchemaCase(
      "enum: [1, null, [2]]", allows: ["1.0", "null", "[2]"], refuses: ["'1'", "2", "[]"]),
    SchemaCase("enum: ['1']", allows: ["'1'"], refuses: ["1"]),
    SchemaCase("enum: [true]", allows: ["true"], refuses: ["1", "'true'", "false"]),
    SchemaCase("enum: []", refuses: ["1"]),
    SchemaCase(
      "const: {a: [1, 2], b: null}", allows: ["{b: null, a: [1.0, 2]}"],
      refuses: ["{a: [2, 1], b: null}", "{a: [1, 2]}", "{a: [1, 2], b: null, c: 1}"]),
    SchemaCase("const: null", allows: ["null"], refuses: ["0", "''", "{}"]),
    SchemaCase("const: false", allows: ["false"], refuses: ["0", "null"]),
  ])
  func `allowed values`(_ schema: SchemaCase) throws { try schema.check() }
}
