import Testing

@Suite struct ParameterTests {
  private func parameter(_ text: String, global: String = "") throws -> Upgrade {
    try operation("parameters: [{name: p, \(text)}]", global: global)
  }

  private let pointer = "/paths/~1a/get/parameters/0"

  @Test func `what says which values there are moves into a schema`() throws {
    let moved = """
      type: integer, format: int32, default: 2, enum: [2, 4], multipleOf: 2, maximum: 9, \
      exclusiveMaximum: true, minimum: 1, exclusiveMinimum: true
      """
    let upgrade = try parameter(
      "in: query, description: d, required: true, allowEmptyValue: true, x-a: {type: 1}, \(moved)")
    #expect(
      upgrade.json(pointer)
        == (try json(
          """
          {name: p, in: query, description: d, required: true, allowEmptyValue: true,
           x-a: {type: 1}, schema: {\(moved)}}
          """)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `limits of texts and lists move as well`() throws {
    let moved = "type: string, maxLength: 3, minLength: 1, pattern: a, maxItems: 3, minItems: 1"
    let upgrade = try parameter("in: header, \(moved), uniqueItems: true, x-nullable: true")
    #expect(
      upgrade.json(pointer + "/schema")
        == (try json("{\(moved), uniqueItems: true, nullable: true}"))
    )
  }

  @Test(arguments: [
    ("query", "", "form", false), ("query", "csv", "form", false), ("query", "multi", "form", true),
    ("query", "ssv", "spaceDelimited", false), ("query", "pipes", "pipeDelimited", false),
    ("path", "", "simple", false), ("path", "csv", "simple", false),
    ("header", "csv", "simple", false),
  ])
  func `collectionFormat becomes a style`(
    place: String,
    format: String,
    style: String,
    explodes: Bool
  ) throws {
    let written = format.isEmpty ? "" : ", collectionFormat: \(format)"
    let upgrade = try parameter("in: \(place), type: array, items: {type: string}\(written)")
    #expect(
      upgrade.json(pointer)
        == (try json(
          """
          {name: p, in: \(place), schema: {type: array, items: {type: string}},
           style: \(style), explode: \(explodes)}
          """)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("query", "tsv", "form", "the query or a form"),
    ("path", "ssv", "simple", "the path or a header"),
    ("header", "multi", "simple", "the path or a header"),
  ])
  func `a collectionFormat without equivalent is told`(
    place: String,
    format: String,
    style: String,
    where: String
  ) throws {
    let upgrade = try parameter(
      "in: \(place), type: array, items: {type: string}, collectionFormat: \(format)")
    #expect(upgrade.json(pointer + "/style") == "\"\(style)\"")
    #expect(upgrade.json(pointer + "/explode") == "false")
    #expect(upgrade.ids == ["swagger-collection-format"])
    let message = "'collectionFormat: \(format)' has no equivalent in \(`where`) in OpenAPI 3.0"
    #expect(upgrade.diagnostics.first?.message == message)
  }

  @Test func `a collectionFormat further in is told once for all`() throws {
    let parameter = """
      {name: p, in: query, type: array,
       items: {type: array, collectionFormat: pipes, items: {type: string}}}
      """
    let upgrade = try Upgrade("parameters: {a: \(parameter), b: \(parameter)}")
    #expect(
      upgrade.json("/components/parameters/b/schema/items")
        == (try json("{type: array, items: {type: string}}")))
    #expect(upgrade.ids == ["swagger-collection-format", "swagger-collection-format"])
    #expect(upgrade.messages.allSatisfy { $0.contains("(2 times, here first)") })
  }

  @Test func `a collectionFormat of something else than a list says nothing`() throws {
    let upgrade = try parameter("in: query, type: string, collectionFormat: csv")
    #expect(upgrade.json(pointer) == (try json("{name: p, in: query, schema: {type: string}}")))
  }

  @Test func `a schema in a parameter is taken`() throws {
    let upgrade = try parameter(
      "in: query, schema: {$ref: '#/definitions/A'}", global: "definitions: {A: {type: string}}")
    #expect(
      upgrade.json(pointer)
        == (try json("{name: p, in: query, schema: {$ref: '#/components/schemas/A'}}")))
    let both = try parameter("in: query, type: string, schema: {type: integer}")
    #expect(both.json(pointer + "/schema") == #"{"type":"integer"}"#)
    #expect(both.ids == ["swagger-two-schemas"])
  }

  @Test func `a place that does not exist is an error`() throws {
    let upgrade = try parameter("in: formdata, type: string")
    #expect(upgrade.tree == nil)
    #expect(
      upgrade.messages == [
        "api.yaml:6:34: error: a parameter cannot be in 'formdata'; Did you mean 'formData'?"
      ])
  }

  @Test func `parameters of a path item and of the document`() throws {
    let upgrade = try Upgrade(
      """
      parameters:
        a b/c: {name: a, in: query, type: string}
        other: {$ref: '#/parameters/a b~1c'}
      paths:
        /a:
          parameters: [{$ref: '#/parameters/a%20b~1c'}, {name: b, in: path, type: integer}]
          get:
            parameters: [{$ref: '#/parameters/other'}]
      """
    )
    #expect(
      upgrade.json()
        == (try json(
          """
          openapi: 3.0.3
          paths:
            /a:
              parameters:
                - {$ref: '#/components/parameters/a%20b~1c'}
                - {name: b, in: path, schema: {type: integer}}
              get:
                parameters: [{$ref: '#/components/parameters/other'}]
          components:
            parameters:
              a b/c: {name: a, in: query, schema: {type: string}}
              other: {$ref: '#/components/parameters/a b~1c'}
          """)))
    #expect(upgrade.diagnostics.isEmpty)
  }
}
