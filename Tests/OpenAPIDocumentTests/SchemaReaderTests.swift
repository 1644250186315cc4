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
    ("{type: string, enum: [a, null]}", "3.0.3", [.string, .null]),
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

  @Test func readsWhatFormsTheTypesOf31() throws {
    let schema = try read(
      """
      {prefixItems: [{type: string}, {type: integer}], items: false, readOnly: true,
          writeOnly: true, contentEncoding: base64, contentMediaType: image/png}
      """,
      version: "3.1.0"
    )
    #expect(schema.types == .array)
    #expect(schema.prefixItems.map(\.types) == [.string, .integer])
    #expect(schema.items == nil)
    #expect(schema.isReadOnly)
    #expect(schema.isWriteOnly)
    #expect(schema.contentEncoding == "base64")
    #expect(schema.contentMediaType == "image/png")
  }

  @Test func readsPatternProperties() throws {
    let schema = try read("{patternProperties: {'^x-': {type: string}}}", version: "3.1.0")
    #expect(schema.types == .object)
    #expect(schema.patternProperties.map(\.name) == ["^x-"])
    #expect(schema.patternProperties[0].schema.types == .string)
  }

  @Test func keepsAConstantAsItsOnlyValue() throws {
    #expect(try read("{const: cat}", version: "3.1.0").allowedValues?.map(\.text) == ["cat"])
  }

  @Test(arguments: [
    ("{unevaluatedProperties: false}", "forbidden"),
    ("{unevaluatedProperties: {type: string}}", "string"),
    ("{unevaluatedProperties: true}", "free"),
    ("{additionalProperties: true, unevaluatedProperties: false}", "free"),
    ("{unevaluatedProperties: false, additionalProperties: {type: string}}", "string"),
    ("{type: object}", "unspecified"),
  ])
  func takesUnevaluatedForAdditionalProperties(text: String, expected: String) throws {
    let found =
      switch try read(text, version: "3.1.0").additionalProperties {
      case .unspecified: "unspecified"
      case .forbidden: "forbidden"
      case .free: "free"
      case .schema(let schema): schema.types == .string ? "string" : "other"
      }
    #expect(found == expected)
  }

  @Test func readsAListOfItemsAsPrefixItems() throws {
    let reading = try Reading(components: "schemas: {S: {items: [{type: string}]}}")
    #expect(try reading.schema("S").prefixItems.map(\.types) == [.string])
    #expect(
      reading.messages == [
        "api.yaml:6:24: warning: 'items' takes a mapping, but here is a list; "
          + "It is read as 'prefixItems'."
      ]
    )
  }

  @Test func notesASchemaThatAllowsNothing() throws {
    let reading = try Reading(
      version: "3.1.0",
      components: "schemas: {S: {properties: {a: false, b: false, c: true}}}"
    )
    #expect(try reading.schema("S").properties.map(\.schema.types) == [[], [], []])
    #expect(
      reading.messages == [
        "api.yaml:6:33: note: the schema 'false' allows no value (2 times, here first); "
          + "What comes nevertheless is read and written as JSON."
      ]
    )
  }

  @Test func notesWhatIsNotChecked() throws {
    let reading = try Reading(
      version: "3.1.0",
      components: """
        schemas:
          A:
            type: object
            not: {required: [a]}
            if: {required: [b]}
            then: {required: [c]}
            else: {}
            dependentSchemas: {a: {}}
            dependentRequired: {a: [b]}
            propertyNames: {pattern: a}
            minProperties: 1
            maxProperties: 3
          B: {type: array, contains: {type: string}, minContains: 2, unevaluatedItems: false,
            uniqueItems: true, not: {}}
          C: {type: string, pattern: a, minLength: 1, maxLength: 2}
          D: {type: number, minimum: 1, exclusiveMaximum: 2, multipleOf: 1}
        """
    )
    #expect(try reading.schema("A").types == .object)
    let effect = "is not checked by the SDK; The type follows from the rest of the schema."
    #expect(
      reading.messages == [
        "api.yaml:9:12: note: 'not' in a schema "
          + effect.replacing("SDK", with: "SDK (2 times, here first)"),
        "api.yaml:10:11: note: 'if' in a schema \(effect)",
        "api.yaml:13:25: note: 'dependentSchemas' in a schema \(effect)",
        "api.yaml:18:32: note: 'contains' in a schema \(effect)",
      ]
    )
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

  @Test func typesBesideOneThatIsUnknownAreTaken() throws {
    let reading = try Reading(components: "schemas: {S: {type: [string, bogus]}}")
    #expect(try reading.schema("S").types == .string)
    #expect(
      reading.messages == [
        "api.yaml:6:32: warning: 'bogus' is not a type; The other types are taken."
      ])
  }
}
