import Testing

@testable import JSONSchema

@Suite("Schemas of OpenAPI 3.0")
struct OpenAPI30Tests {
  @Test(arguments: [
    SchemaCase.openAPI30("{type: string, nullable: true}", allows: ["a", "null"], refuses: ["1"]),
    .openAPI30("{type: string, nullable: false}", refuses: ["null"]),
    .openAPI30("{type: string, enum: [a], nullable: true}", allows: ["null"], refuses: ["b"]),
    .openAPI30("{allOf: [{type: object}], nullable: true}", allows: ["null"], refuses: ["1"]),
    .openAPI30(
      "{minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: false}",
      allows: ["2", "3"], refuses: ["1", "4"]),
    .openAPI30("{exclusiveMinimum: 1}", allows: ["2"], refuses: ["1"]),
    .openAPI30("type: [string, 'null']", allows: ["a", "null"], refuses: ["1"]),
    .openAPI30(
      "properties: {a: {$ref: '#/s', maxLength: 1}}\ns: {type: string}", allows: ["{a: abc}"],
      refuses: ["{a: 1}"]),
    .openAPI30(
      "properties: {a: {$ref: '#/s', nullable: true}}\ns: {type: string}", allows: ["{a: null}"],
      refuses: ["{a: 1}"]),
    .openAPI30(
      "{const: 1, patternProperties: {a: false}, if: true, then: false}", allows: ["{a: 1}"]),
    .openAPI30(
      "{properties: {a: {}}, patternProperties: {b: {}}, additionalProperties: false}",
      refuses: ["{b: 1}"]),
  ])
  func `keywords`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase("{type: string, nullable: true}", refuses: ["null"]),
    SchemaCase("{minimum: 1, exclusiveMinimum: true}", allows: ["2"], refuses: ["1"]),
  ])
  func `what became of them in later versions`(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    ("3.0.0", SchemaDialect.openAPI30), ("3.0.4", .openAPI30), ("3.1.0", .draft202012),
    ("3.2.0", .draft202012),
  ])
  func `the version decides`(_ version: String, _ dialect: SchemaDialect) {
    #expect(SchemaDialect(openAPIVersion: version) == dialect)
  }
}
