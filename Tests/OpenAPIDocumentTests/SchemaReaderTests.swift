import OpenAPIDocument
import Testing

@Suite struct SchemaReaderTests {
  private func read(_ schema: String, version: String = "3.0.3") throws -> Schema {
    try Reading(version: version, components: "schemas:\n  S: \(schema)\n  T: {type: string}")
      .schema("S")
  }

  @Test func readsAnObject() throws {
    let schema = try read(
      """
      {type: object, title: T, description: D, deprecated: true, required: [a],
          properties: {a: {type: string, format: date-time}, b: {$ref: '#/components/schemas/T',
          description: Beside}}, additionalProperties: false}
      """
    )
    #expect(schema.types == .object)
    #expect(schema.title == "T")
    #expect(schema.isDeprecated)
    #expect(schema.required == ["a"])
    #expect(schema.properties.map(\.name) == ["a", "b"])
    #expect(schema.properties[0].schema.format == "date-time")
    #expect(schema.properties[1].schema.reference == "T")
    #expect(schema.properties[1].schema.description == "Beside")
    guard case .forbidden = schema.additionalProperties else {
      Issue.record("\(schema.additionalProperties)")
      return
    }
  }

  @Test(arguments: [
    ("{type: string, nullable: true}", "3.0.3", [SchemaTypes.string, .null]),
    ("{type: [string, 'null']}", "3.1.0", [.string, .null]),
    ("{properties: {}}", "3.0.3", [.object]),
    ("{items: {}}", "3.0.3", [.array]),
    ("{additionalProperties: true}", "3.0.3", [.object]),
    ("{enum: [a, 1]}", "3.0.3", [.string, .integer]),
    ("{const: 5}", "3.1.0", [.integer]),
    ("{}", "3.0.3", []),
    ("true", "3.1.0", []),
  ])
  func findsTheTypes(text: String, version: String, types: [SchemaTypes]) throws {
    #expect(try read(text, version: version).types == SchemaTypes(types))
  }

  @Test func tellsAnEmptyListOfPropertiesFromNone() throws {
    #expect(try read("{type: object, properties: {}}").declaresProperties)
    #expect(try !read("{type: object}").declaresProperties)
  }

  @Test func namesSchemasOutsideTheComponents() throws {
    let reading = try Reading(
      paths: """
        /a:
          get:
            responses:
              '200':
                content: {application/json: {schema: {type: object, properties: {x: {}}}}}
        """,
      components: """
        schemas:
          S: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema'}
        """
    )
    let name = try #require(try reading.schema("S").reference)
    #expect(name == "application/json")
    #expect(try reading.schema(name).properties.map(\.name) == ["x"])
  }

  @Test func refusesSchemasThatOnlyReferToOneAnother() throws {
    let reading = try Reading(
      components: """
        schemas:
          A: {$ref: '#/components/schemas/B'}
          B: {$ref: '#/components/schemas/A'}
          C: {$ref: '#/components/schemas/A'}
        """
    )
    #expect(reading.document == nil)
    #expect(
      reading.messages == [
        "api.yaml:7:8: error: these schemas only refer to one another: A → B → A; "
          + "Let one of them say what its values are."
      ]
    )
  }

  @Test func takesAReferenceToAnotherFileForFreeJSON() throws {
    let reading = try Reading(components: "schemas: {S: {$ref: 'other.yaml#/X'}}")
    #expect(try reading.schema("S").reference == nil)
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test func namesTheTypeThatWasMeant() throws {
    let reading = try Reading(components: "schemas: {S: {type: strng}}")
    #expect(
      reading.messages == [
        "api.yaml:6:23: warning: 'strng' is not a type; "
          + "Did you mean 'string'? Any value is taken for now."
      ]
    )
  }
}
