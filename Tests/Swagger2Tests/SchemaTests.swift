import Testing

@Suite struct SchemaTests {
  private func schema(_ text: String) throws -> Upgrade {
    try Upgrade("definitions: {A: {\(text)}, B: {type: string}}")
  }

  private let pointer = "/components/schemas/A"

  @Test(arguments: [
    "title: t, description: d, type: object, required: [a], maxProperties: 2, minProperties: 1",
    "type: string, format: date, enum: [a], default: a, maxLength: 1, minLength: 1, pattern: p",
    "type: number, multipleOf: 2, maximum: 1, exclusiveMaximum: true, minimum: 0",
    "type: array, items: {}, uniqueItems: true, maxItems: 2, minItems: 1",
    "readOnly: true, xml: {name: n, attribute: true}, externalDocs: {url: u}",
    "additionalProperties: false", "additionalProperties: {type: string}",
    "allOf: [{type: object}, {properties: {a: {type: string}}}]",
    "example: {$ref: '#/definitions/B', type: file, x-nullable: true}",
    "default: {$ref: '#/definitions/B'}, enum: [{$ref: '#/definitions/B'}]",
    "x-a: {$ref: '#/definitions/B', discriminator: a}, x-nullable: false",
    "properties: {type: {type: string}, example: {type: object}, discriminator: {type: string}}",
    "properties: {$ref: {type: string}, items: {type: string}, x-nullable: {type: boolean}}",
  ])
  func `what is the same in both versions is kept`(text: String) throws {
    let upgrade = try schema(text)
    #expect(upgrade.json(pointer) == (try json("{\(text)}")))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("type: string, x-nullable: true", "type: string, x-nullable: true, nullable: true"),
    ("nullable: true, x-nullable: true", "nullable: true, x-nullable: true"),
    ("type: [string]", "type: string"),
    ("type: [string, 'null'], format: date", "nullable: true, type: string, format: date"),
    ("type: ['null', string], x-nullable: true", "nullable: true, type: string, x-nullable: true"),
    ("type: [string, null]", "nullable: true, type: string"),
    ("type: 'null'", "nullable: true"),
    ("type: [string, integer], title: t", "anyOf: [{type: string}, {type: integer}], title: t"),
    (
      "type: [array, string, 'null'], items: {type: file}",
      """
      nullable: true, anyOf: [{type: array, items: {type: string, format: binary}}, {type: string}]
      """
    ),
    ("type: file, format: zip", "type: string, format: binary"),
    (
      "type: object, discriminator: kind, properties: {kind: {type: string}}",
      "type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}"
    ),
    (
      "discriminator: {propertyName: kind, mapping: {b: '#/definitions/B', c: C}}",
      "discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/B', c: C}}"
    ),
  ])
  func `what is said otherwise`(text: String, expected: String) throws {
    let upgrade = try schema(text)
    #expect(upgrade.json(pointer) == (try json("{\(expected)}")))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `references are found wherever a schema may stand`() throws {
    let reference = "{$ref: '#/definitions/B'}"
    let text = """
      {items: \(reference), additionalProperties: \(reference), not: \(reference),
       properties: {a: \(reference), $ref: \(reference)},
       allOf: [\(reference)], anyOf: [\(reference)], oneOf: [{items: \(reference)}]}
      """
    let upgrade = try Upgrade("definitions: {A: \(text), B: {type: string}}")
    #expect(
      upgrade.json(pointer)
        == (try json(text.replacing("#/definitions/", with: "#/components/schemas/"))))
  }

  @Test func `what has no equivalent is told`() throws {
    let tuple = try schema("type: array, items: [{type: string}, {type: file}]")
    #expect(
      tuple.json(pointer + "/items")
        == (try json("{anyOf: [{type: string}, {type: string, format: binary}]}")))
    #expect(tuple.ids == ["swagger-tuple"])
    let types = try schema("type: [string, integer], anyOf: [{}]")
    #expect(types.json(pointer) == #"{"anyOf":[{}]}"#)
    #expect(types.ids == ["swagger-types"])
  }
}
