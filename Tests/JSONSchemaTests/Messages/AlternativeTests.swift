import Testing

@testable import JSONSchema

@Suite("The alternative that was meant")
struct AlternativeTests {
  private func causes(_ value: String, _ schema: String) throws -> [String] {
    let failures = try checked(value, against: schema).failures
    #expect(failures.count == 1)
    return failures.flatMap(\.causes).map { "\($0.pointer) \($0.message)" }
  }

  @Test func `fits by its type`() throws {
    let schema = "oneOf: [{type: string}, {properties: {a: {type: integer}}, type: object}]"
    #expect(try causes("{a: x}", schema) == ["/a 'a' is a string ('x'), but must be an integer"])
  }

  @Test func `fits by its constants`() throws {
    let schema = """
      anyOf:
      - {required: [kind, x, y], properties: {kind: {const: point}}}
      - {properties: {kind: {const: line}, deep: {properties: {a: {type: integer}}}}}
      """
    #expect(
      try causes("{kind: point, deep: {a: b}, x: 1}", schema)
        == [" the value lacks the required property 'y'"])
  }

  @Test func `fits down to a deeper place`() throws {
    let schema = """
      anyOf:
      - {required: [b]}
      - {properties: {a: {properties: {c: {maximum: 1}}}}}
      """
    #expect(try causes("{a: {c: 2}}", schema) == ["/a/c 'c' is 2, but must be at most 1"])
  }

  @Test(arguments: ["mapping: {feline: '#/components/schemas/Cat'}", ""])
  func `is named by the discriminator`(_ mapping: String) throws {
    let name = mapping.isEmpty ? "Cat" : "feline"
    let schema = """
      oneOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cat'}]
      discriminator: {propertyName: kind, \(mapping)}
      components:
        schemas:
          Dog: {properties: {bark: {properties: {volume: {maximum: 3}}}}}
          Cat: {required: [name, age, colour]}
      """
    #expect(
      try causes("{kind: \(name), bark: {volume: 9}}", schema) == [
        " the value lacks the required property 'name'",
        " the value lacks the required property 'age'",
        " the value lacks the required property 'colour'",
      ])
  }

  @Test func `is reported directly where it is the only one`() throws {
    let failures = try checked("{a: x}", against: "oneOf: [{properties: {a: {type: integer}}}]")
      .failures
    #expect(failures.map(\.pointer) == ["/a"])
  }
}
