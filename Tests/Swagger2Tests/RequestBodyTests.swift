import Testing

@Suite struct RequestBodyTests {
  private let pointer = "/paths/~1a/get/requestBody"

  @Test func `a body parameter becomes the request body`() throws {
    let upgrade = try operation(
      """
      parameters:
        - {name: pet, in: body, description: d, required: true, x-a: 1, schema: {type: object}}
        - {name: q, in: query, type: string}
      """
    )
    #expect(
      upgrade.json("/paths/~1a/get")
        == (try json(
          """
          parameters: [{name: q, in: query, schema: {type: string}}]
          requestBody:
            x-body-name: pet
            description: d
            required: true
            x-a: 1
            content: {application/json: {schema: {type: object}}}
          """)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("", "", ["application/json"]),
    ("consumes: [a/b, c/d, a/b]", "", ["a/b", "c/d"]),
    ("consumes: [a/b]", "consumes: [c/d]", ["c/d"]),
    ("consumes: [a/b]", "consumes: []", ["application/json"]),
    ("", "consumes: [c/d]", ["c/d"]),
  ])
  func `the media types are those that are consumed`(
    global: String,
    own: String,
    types: [String]
  ) throws {
    let upgrade = try operation(
      "\(own)\nparameters: [{name: b, in: body, schema: {type: string}}]", global: global)
    let content = types.map { "\($0): {schema: {type: string}}" }.joined(separator: ", ")
    #expect(upgrade.json(pointer + "/content") == (try json("{\(content)}")))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `a media type that is no list is a list of one`() throws {
    let upgrade = try operation(
      "consumes: a/b\nparameters: [{name: b, in: body, schema: {}}]", global: "")
    #expect(upgrade.json(pointer + "/content") == #"{"a/b":{"schema":{}}}"#)
    #expect(upgrade.ids == ["swagger-not-a-list"])
  }

  @Test func `a reference stays one where the media types are the same`() throws {
    let global = """
      consumes: [a/b]
      parameters: {pet: {name: p, in: body, schema: {$ref: '#/definitions/Pet'}}}
      definitions: {Pet: {type: object}}
      """
    let reference = "parameters: [{$ref: '#/parameters/pet'}]"
    let same = try operation(reference, global: global)
    #expect(same.json(pointer) == ##"{"$ref":"#/components/requestBodies/pet"}"##)
    let body = "x-body-name: p, content: {a/b: {schema: {$ref: '#/components/schemas/Pet'}}}"
    #expect(same.json("/components/requestBodies") == (try json("{pet: {\(body)}}")))
    #expect(same.json("/components/parameters") == "absent")
    let differing = try operation("consumes: [c/d]\n\(reference)", global: global)
    #expect(
      differing.json(pointer) == (try json("{\(body.replacing("a/b", with: "c/d"))}")))
  }

  @Test func `a body of the path item holds for operations without one`() throws {
    let upgrade = try Upgrade(
      """
      paths:
        /a:
          parameters:
            - {name: shared, in: body, schema: {type: string}}
            - {name: q, in: query, type: string}
          put: {}
          post: {parameters: [{name: own, in: body, schema: {type: integer}}]}
          patch: {parameters: [{name: own, in: formData, type: string}]}
      """
    )
    #expect(
      upgrade.json("/paths/~1a/parameters")
        == (try json("[{name: q, in: query, schema: {type: string}}]")))
    #expect(upgrade.json("/paths/~1a/put/requestBody/x-body-name") == "\"shared\"")
    #expect(upgrade.json("/paths/~1a/post/requestBody/x-body-name") == "\"own\"")
    #expect(
      upgrade.json("/paths/~1a/patch/requestBody/content")
        == (try json(
          """
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {own: {type: string}}}
          """)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `of two bodies the first is used`() throws {
    let upgrade = try operation(
      """
      parameters:
        - {name: a, in: body, schema: {}}
        - {name: b, in: body, schema: {}}
        - {name: c, in: formData, type: string}
      """
    )
    #expect(upgrade.json(pointer + "/x-body-name") == "\"a\"")
    #expect(
      upgrade.messages == [
        """
        api.yaml:8:11: warning: an operation has a second body parameter; \
        The first is used; let one parameter describe the whole body.
        """,
        """
        api.yaml:9:11: warning: an operation has both a body and form parameters; \
        The body is used; remove one of them.
        """,
      ])
  }

  @Test func `a body without a schema may say its type as other parameters do`() throws {
    let upgrade = try operation("parameters: [{name: a, in: body, type: string}]")
    #expect(
      upgrade.json(pointer)
        == (try json("{x-body-name: a, content: {application/json: {schema: {type: string}}}}")))
  }

  @Test func `a request body in the manner of OpenAPI 3 is kept where there is no other`() throws {
    let foreign = "requestBody: {description: d}"
    let alone = try operation(foreign)
    #expect(alone.json(pointer) == #"{"description":"d"}"#)
    let both = try operation("\(foreign)\nparameters: [{name: a, in: body, schema: {}}]")
    #expect(both.json(pointer + "/x-body-name") == "\"a\"")
    #expect(both.ids == ["swagger-foreign-field"])
  }
}
