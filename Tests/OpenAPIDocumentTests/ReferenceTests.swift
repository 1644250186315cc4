import OpenAPIDocument
import Testing

@Suite struct ReferenceTests {
  @Test func followsReferences() throws {
    let reading = try Reading(
      version: "3.2.0",
      paths: """
        /a:
          get:
            parameters: [{$ref: '#/components/parameters/One'}]
            requestBody: {$ref: '#/components/requestBodies/Body'}
            responses: {'404': {$ref: '#/components/responses/Gone'}}
        """,
      components: """
        parameters:
          One: {$ref: '#/components/parameters/Two'}
          Two: {name: two, in: query, schema: {type: string}}
        requestBodies: {Body: {content: {text/csv: {$ref: '#/components/mediaTypes/Table'}}}}
        responses: {Gone: {description: Gone, headers: {A: {$ref: '#/components/headers/A'}}}}
        headers: {A: {required: true, schema: {type: string}}}
        mediaTypes: {Table: {itemSchema: {type: object}}}
        """
    )
    let operation = try reading.operation()
    #expect(operation.parameters.map(\.name) == ["two"])
    #expect(operation.requestBody?.content.map(\.name) == ["text/csv"])
    #expect(operation.requestBody?.content.first?.itemSchema?.types == .object)
    #expect(operation.responses.first?.description == "Gone")
    #expect(operation.responses.first?.headers.map(\.isRequired) == [true])
    #expect(reading.messages.isEmpty)
  }

  @Test func leavesOutWhatAReferenceDoesNotFind() throws {
    let reading = try Reading(
      paths: """
        /a:
          get:
            parameters: [{$ref: '#/components/parameters/Limt'}, {name: b, in: query}]
            responses: {'200': {$ref: '#/x/y'}}
        """,
      components: "parameters: {Limit: {name: limit, in: query}}"
    )
    let operation = try reading.operation()
    #expect(operation.parameters.map(\.name) == ["b"])
    #expect(operation.responses.isEmpty)
    #expect(
      reading.messages == [
        "api.yaml:7:33: warning: '#/x/y' does not exist; Add what it points to, or correct it.",
        "api.yaml:6:27: warning: '#/components/parameters/Limt' does not exist; "
          + "Did you mean '#/components/parameters/Limit'?",
      ]
    )
  }

  @Test func leavesOutParametersThatReferToThemselves() throws {
    let reading = try Reading(
      paths: "/a: {get: {parameters: [{$ref: '#/components/parameters/A'}], responses: {}}}",
      components: """
        parameters:
          A: {$ref: '#/components/parameters/B'}
          B: {$ref: '#/components/parameters/A'}
        """
    )
    #expect(try reading.operation().parameters.isEmpty)
    #expect(
      reading.messages == [
        "api.yaml:8:15: warning: this reference leads back to itself: "
          + "#/components/parameters/A → #/components/parameters/B; "
          + "It is left out; let one of them hold the object itself."
      ]
    )
  }

  @Test func takesAnyValueWhereASchemaIsMissing() throws {
    let reading = try Reading(
      components: "schemas: {User: {properties: {a: {$ref: '#/components/schemas/Usre'}}}}"
    )
    let property = try reading.schema("User").properties[0].schema
    #expect(property.reference == nil)
    #expect(property.types == [])
    #expect(
      reading.messages == [
        "api.yaml:6:43: warning: '#/components/schemas/Usre' does not exist; "
          + "Did you mean '#/components/schemas/User'?"
      ]
    )
  }

  @Test func takesAnyValueForSchemasThatOnlyReferToOneAnother() throws {
    let reading = try Reading(
      components: """
        schemas:
          A: {$ref: '#/components/schemas/B'}
          B: {$ref: '#/components/schemas/A'}
          C: {$ref: '#/components/schemas/A'}
        """
    )
    #expect(try reading.schema("A").reference == nil)
    #expect(try reading.schema("B").reference == nil)
    #expect(try reading.schema("C").reference == "A")
    #expect(
      reading.messages == [
        "api.yaml:7:8: warning: these schemas only refer to one another: A → B → A; "
          + "Any value is taken; let one of them say what its values are."
      ]
    )
  }

  @Test func takesASchemaOutsideTheComponentsThatRefersToItselfForAnyValue() throws {
    let reading = try Reading(
      paths: "x-a: {$ref: '#/paths/x-a'}",
      components: "schemas: {S: {$ref: '#/paths/x-a'}}"
    )
    #expect(try reading.schema("S").reference == nil)
    #expect(reading.diagnostics.map(\.id) == ["openapi-circular-reference"])
  }

  @Test func takesAReferenceToAnotherFileForFreeJSON() throws {
    let reading = try Reading(components: "schemas: {S: {$ref: 'other.yaml#/X'}}")
    #expect(try reading.schema("S").reference == nil)
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "#/components/schemas/A~1B", "#/components/schemas/A%2FB", "#ab", "https://example.com/ab",
    "https://example.com/api#/components/schemas/A~1B", "#/components/schemas/Alias/title",
  ])
  func findsASchema(reference: String) throws {
    let reading = try Reading(
      """
      openapi: 3.2.0
      $self: https://example.com/api
      components:
        schemas:
          S: {$ref: '\(reference)'}
          A/B: {$id: https://example.com/ab, $anchor: ab, type: string}
          Alias: {$ref: '#/components/x-holder'}
        x-holder: {title: {$ref: '#/components/schemas/A~1B'}}
      """
    )
    #expect(try reading.schema("S").reference == "A/B")
    #expect(!reading.messages.contains { $0.contains("'#") || $0.contains("file") })
  }

  @Test func readsADynamicReference() throws {
    let reading = try Reading(
      version: "3.1.0",
      components: """
        schemas:
          Tree:
            $dynamicAnchor: node
            type: object
            properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
        """
    )
    #expect(try reading.schema("Tree").properties[0].schema.items?.reference == "Tree")
    #expect(reading.messages.isEmpty)
  }

  @Test func looksWithinTheSchemaThatHasAnIdentifier() throws {
    let reading = try Reading(
      version: "3.1.0",
      components: """
        schemas:
          Tree:
            $id: https://example.com/tree
            $defs: {leaf: {type: string}}
            properties: {leaf: {$ref: '#/$defs/leaf'}}
        """
    )
    let name = try #require(try reading.schema("Tree").properties[0].schema.reference)
    #expect(try reading.schema(name).types == .string)
    #expect(reading.messages.isEmpty)
  }

  @Test func givesUpOnAnEndlessPointer() throws {
    let reading = try Reading(
      components: """
        schemas:
          A: {$ref: '#/components/schemas/B/properties/x'}
          B: {$ref: '#/components/schemas/A/properties/y'}
        """
    )
    #expect(try reading.schema("A").reference == nil)
    #expect(reading.diagnostics.map(\.id).allSatisfy { $0 == "openapi-dangling-reference" })
  }

  @Test func givesUpOnAnEndlessChain() throws {
    let links = (0..<5_000).map { "  P\($0): {$ref: '#/components/parameters/P\($0 + 1)'}" }
    let reading = try Reading(
      paths: "/a: {get: {parameters: [{$ref: '#/components/parameters/P0'}], responses: {}}}",
      components: "parameters:\n" + links.joined(separator: "\n")
    )
    #expect(try reading.operation().parameters.isEmpty)
    #expect(reading.diagnostics.map(\.id) == ["openapi-circular-reference"])
  }

  @Test func givesUpOnReferencesThatShowTooMuch() throws {
    // A hundred paths that each show a hundred thousand values.
    let values = String(repeating: "0, ", count: 100_000)
    let paths = (0..<100).map { "/\($0): {$ref: '#/components/pathItems/Wide'}" }
    let reading = try Reading(
      paths: paths.joined(separator: "\n"),
      components: """
        pathItems:
          Wide:
            parameters: [{name: a, in: query, schema: {type: integer, enum: [\(values)]}}]
            get: {}
        """
    )
    #expect(reading.document != nil)
    #expect(reading.messages.last?.contains("references show more than 8000000 values") == true)
  }
}
