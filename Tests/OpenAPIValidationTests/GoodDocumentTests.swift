import OpenAPIValidation
import Testing

/// What the specification allows, although it is near to what it forbids.
@Suite struct GoodDocumentTests {
  @Test(arguments: [
    // A parameter of the path item serves all operations.
    (
      "3.0.3",
      """
      paths:
        /a/{b}:
          parameters: [{ name: b, in: path, required: true, schema: { type: string } }]
          get: { responses: { default: { description: A } } }
      """
    ),
    // A schema may have properties that it does not name.
    (
      "3.1.0",
      """
      components:
        requestBodies:
          A: { content: { multipart/form-data: { schema: { properties: {}, additionalProperties: {} }, encoding: { b: {} } } } }
          B: { content: { multipart/form-data: { schema: { type: object }, encoding: { b: {} } } } }
          C: { content: { multipart/form-data: { schema: { $ref: "other.yaml" }, encoding: { b: {} } } } }
          D: { content: { multipart/form-data: { encoding: { b: {} } } } }
          E: { content: { multipart/form-data: { schema: { properties: { a: {} }, anyOf: [{ required: [a] }, { properties: { b: {} } }] }, encoding: { b: {} } } } }
      """
    ),
    // What stands in another file may declare the parameter.
    ("3.1.0", "paths: { \"/a/{b}\": { get: { parameters: [{ $ref: \"parameters.yaml#/b\" }] } } }"),
    // A path without operations declares no parameters.
    ("3.1.0", "paths: { \"/a/{b}\": {} }"),
    // A parameter of an operation replaces one of the path item.
    (
      "3.1.0",
      """
      paths:
        /a:
          parameters: [{ name: b, in: query, schema: {} }]
          get: { parameters: [{ name: b, in: query, schema: { type: string } }] }
      """
    ),
    // The same name in two locations is two parameters.
    (
      "3.1.0",
      """
      paths:
        /a:
          parameters: [{ name: b, in: query, schema: {} }, { name: b, in: header, schema: {} }]
      """
    ),
    // A reference into a part of an Object leads to a schema.
    (
      "3.1.0",
      """
      components:
        schemas:
          A: { properties: { b: { prefixItems: [{ type: string }] } } }
          C: { $ref: "#/components/schemas/A/properties/b/prefixItems/0" }
      """
    ),
    // Tokens of pointers are escaped, and percent-encoded on top.
    (
      "3.1.0",
      """
      paths: { "/a/{b}": { parameters: [{ name: b, in: path, required: true, schema: {} }] } }
      components:
        parameters: { B: { $ref: "#/paths/~1a~1%7Bb%7D/parameters/0" } }
      """
    ),
    // Below an `$id` a reference is resolved against that.
    (
      "3.1.0",
      """
      components:
        schemas:
          A: { $id: "https://a.example/a", $defs: { b: {} }, $ref: "#/$defs/b" }
      """
    ),
    // Of a dialect that is not known nothing can be said.
    (
      "3.1.0",
      """
      jsonSchemaDialect: http://json-schema.org/draft-07/schema#
      components: { schemas: { A: { exclusiveMinimum: true, $ref: 1 } } }
      """
    ),
    // A schema of 3.1 may have anything beside its reference, and be recursive.
    (
      "3.1.0",
      """
      components:
        schemas:
          A: { title: A, $ref: "#/components/schemas/B" }
          B: { properties: { a: { $ref: "#/components/schemas/A" } } }
      """
    ),
    // An absolute reference to the document's own name is one into the document.
    (
      "3.2.0",
      """
      $self: https://a.example/api
      components: { schemas: { A: { $ref: "https://a.example/api#/components/schemas/B" }, B: {} } }
      """
    ),
    // Since 3.1 a requirement may name roles, and since 3.2 a scheme by its URI.
    (
      "3.2.0",
      """
      components: { securitySchemes: { key: { type: http, scheme: Bearer, bearerFormat: JWT } } }
      security: [{ key: [admin] }, { "./schemes.yaml#/key": [] }, {}]
      """
    ),
    // A required property may be declared elsewhere.
    ("3.1.0", "components: { schemas: { A: { properties: { a: {} }, required: [unlike] } } }"),
    // A default may be null where that is allowed, and a whole number is written as it pleases.
    (
      "3.0.3",
      """
      paths: {}
      components:
        schemas:
          A: { type: string, nullable: true, default: null }
          B: { type: integer, default: 1.0 }
          C: { type: number, default: 1 }
          D: { type: array, items: {}, default: [] }
          E: { default: 1 }
          F: { type: string, default: 2020-01-01 }
      """
    ),
    ("3.1.0", "components: { schemas: { A: { type: [integer, \"null\"], default: null } } }"),
    (
      "3.2.0",
      """
      paths: { "/a/{b?}": { parameters: [{ name: "b?", in: path, required: true, schema: {} }] } }
      """
    ),
    // The expressions of the specification, and constants that are none.
    (
      "3.1.0",
      """
      components:
        callbacks:
          A: { $url: {}, $method: {}, $statusCode: {}, $request.header.content-type: {} }
          B: { "{$request.query.queryUrl}": {}, $request.body: {}, "$response.body#/a~1b": {} }
          C: { "http://a.example?b={$request.body#/id}&c={$request.path.d}": {}, x-e: 1 }
          D: { "http://a.example": {} }
        links:
          E: { operationRef: a.yaml, parameters: { a: $5, b: "{c}", d: $response.header.Server } }
      """
    ),
    // Each resource has its own anchors, an alias is no second schema, and an empty fragment is
    // still allowed.
    (
      "3.1.0",
      """
      components:
        schemas:
          A: &a { $anchor: q }
          B: { $id: "https://a.example/b#", $anchor: q, $defs: { c: { $anchor: r } } }
          C: { $id: "https://a.example/c", $defs: { d: { $id: d, $anchor: q }, e: { $anchor: q } } }
          D: *a
          E: { $anchor: r, properties: { $anchor: { type: string }, $id: {} } }
          F: { $ref: "#r" }
      """
    ),
    // Names in braces may be anything, and be repeated before 3.2.
    (
      "3.1.0",
      """
      paths: {}
      servers: [{ url: "https://{a?}/{a?}", variables: { "a?": { default: b } } }]
      """
    ),
    // A code's range, and what begins with `x-`.
    (
      "3.0.3",
      """
      paths: { /a: { get: { responses: { 4XX: { description: A }, x-b: 1 }, x-c: 1 }, x-d: 1 } }
      """
    ),
    // A form may be sent beside JSON, and of what is consumed nothing need be said.
    (
      "2.0",
      """
      consumes: [application/json]
      paths:
        /a:
          post:
            consumes: [application/json, "multipart/form-data; charset=utf-8"]
            parameters: [{ name: a, in: formData, type: file }]
            responses: { default: { description: A } }
      """
    ),
    (
      "2.0",
      """
      paths:
        /a:
          post:
            parameters: [{ name: a, in: formData, type: string }]
            responses: { default: { description: A } }
      """
    ),
    (
      "2.0",
      """
      host: a.example:8080
      basePath: /v1
      paths:
        /a:
          post:
            consumes: [multipart/form-data]
            parameters: [{ name: a, in: formData, type: file }]
            responses: { "200": { description: A, schema: { type: file }, examples: { a/b: 1 } } }
      """
    ),
  ])
  func isValid(_ version: String, _ body: String) throws {
    let report = try validate(BrokenRule.head(version) + body + "\n")
    #expect(report.diagnostics.map(\.description) == [])
    #expect(report.versionText == version)
  }

  @Test func countsPathsAndOperations() throws {
    let report = try validate(
      BrokenRule.head("3.2.0")
        + """
        paths:
          /a: { get: {}, query: {}, additionalOperations: { COPY: {} } }
          /b: {}
        webhooks: { c: { post: {} } }
        """)
    #expect(report.version == .v32)
    #expect(report.pathCount == 2)
    #expect(report.operationCount == 4)
  }
}
