import Testing

@Suite struct ResponseTests {
  private let pointer = "/paths/~1a/get/responses"

  @Test(arguments: [
    ("", "", "type: string", ["application/json"]),
    ("", "", "type: file", ["application/octet-stream"]),
    ("produces: [a/b]", "", "type: file", ["a/b"]),
    ("produces: [a/b, a/b]", "", "type: string", ["a/b"]),
    ("produces: [a/b]", "produces: [c/d, e/f]", "type: string", ["c/d", "e/f"]),
    ("produces: [a/b]", "produces: []", "type: string", ["application/json"]),
  ])
  func `the media types are those that are produced`(
    global: String,
    own: String,
    schema: String,
    types: [String]
  ) throws {
    let upgrade = try operation(
      "\(own)\nresponses: {200: {description: d, schema: {\(schema)}, x-a: {schema: 1}}}",
      global: global)
    let written =
      schema == "type: file" ? "{type: string, format: binary}" : "{\(schema)}"
    let content = types.map { "\($0): {schema: \(written)}" }.joined(separator: ", ")
    #expect(
      upgrade.json(pointer)
        == (try json("{200: {description: d, x-a: {schema: 1}, content: {\(content)}}}")))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `a response without a body has no content`() throws {
    let same = "{204: {description: d}, default: {description: e}, x-a: {schema: {type: file}}}"
    let upgrade = try operation("responses: \(same)", global: "produces: [a/b]")
    #expect(upgrade.json(pointer) == (try json(same)))
  }

  @Test func `headers have a schema`() throws {
    let upgrade = try operation(
      """
      responses:
        200:
          description: d
          headers:
            A: {type: integer, format: int32, description: d, x-a: 1}
            B: {type: array, items: {type: string}, collectionFormat: pipes}
      """
    )
    #expect(
      upgrade.json(pointer + "/200/headers")
        == (try json(
          """
          A: {description: d, x-a: 1, schema: {type: integer, format: int32}}
          B: {schema: {type: array, items: {type: string}}, style: simple, explode: false}
          """)))
    #expect(upgrade.ids == ["swagger-collection-format"])
  }

  @Test func `examples go to their media types and are left as they are`() throws {
    let upgrade = try operation(
      """
      produces: [application/json; charset=utf-8, a/b]
      responses:
        200:
          description: d
          schema: {type: object}
          examples:
            application/json: {$ref: '#/definitions/none', type: file}
            text/plain: hello
            x-other: 1
            some: 2
      """
    )
    #expect(
      upgrade.json(pointer + "/200/content")
        == (try json(
          """
          application/json; charset=utf-8:
            {schema: {type: object}, example: {$ref: '#/definitions/none', type: file}}
          a/b: {schema: {type: object}}
          text/plain: {schema: {type: object}, example: hello}
          """)))
    #expect(
      upgrade.messages == [
        """
        api.yaml:15:13: warning: the key of an example, 'some', is not a media type; It is left \
        out; write the example under a key such as 'application/json'.
        """
      ])
  }

  @Test func `a reference stays one where the media types are the same`() throws {
    let global = """
      produces: [a/b]
      responses:
        Wrong: {description: d, schema: {type: string}}
        Empty: {description: e}
        Same: {$ref: '#/responses/Wrong'}
      """
    let references = """
      responses:
        400: {$ref: '#/responses/Wrong'}
        401: {$ref: '#/responses/Same'}
        404: {$ref: '#/responses/Empty'}
      """
    let same = try operation(references, global: global)
    #expect(
      same.json(pointer)
        == (try json(
          """
          400: {$ref: '#/components/responses/Wrong'}
          401: {$ref: '#/components/responses/Same'}
          404: {$ref: '#/components/responses/Empty'}
          """)))
    #expect(
      same.json("/components/responses")
        == (try json(
          """
          Wrong: {description: d, content: {a/b: {schema: {type: string}}}}
          Empty: {description: e}
          Same: {$ref: '#/components/responses/Wrong'}
          """)))
    let differing = try operation("produces: [c/d]\n\(references)", global: global)
    let written = "{description: d, content: {c/d: {schema: {type: string}}}}"
    #expect(
      differing.json(pointer)
        == (try json(
          """
          {400: \(written), 401: \(written), 404: {$ref: '#/components/responses/Empty'}}
          """)))
  }
}
