import Testing

@Suite struct FormTests {
  private let content = "/paths/~1a/get/requestBody/content"

  @Test func `form parameters become the properties of a body`() throws {
    let upgrade = try operation(
      """
      parameters:
        - {name: a, in: formData, description: d, required: true, type: string, x-a: {type: 1}}
        - {name: $ref, in: formData, type: integer, minimum: 1}
        - {name: q, in: query, type: string}
      """
    )
    #expect(
      upgrade.json("/paths/~1a/get")
        == (try json(
          """
          parameters: [{name: q, in: query, schema: {type: string}}]
          requestBody:
            required: true
            content:
              application/x-www-form-urlencoded:
                schema:
                  type: object
                  required: [a]
                  properties:
                    a: {description: d, x-a: {type: 1}, type: string}
                    $ref: {type: integer, minimum: 1}
          """)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("", "string", ["application/x-www-form-urlencoded"]),
    ("", "file", ["multipart/form-data"]),
    ("application/json", "string", ["application/x-www-form-urlencoded"]),
    ("application/json, multipart/form-data", "string", ["multipart/form-data"]),
    ("multipart/form-data", "file", ["multipart/form-data"]),
    (
      "application/x-www-form-urlencoded, multipart/form-data", "file",
      ["application/x-www-form-urlencoded", "multipart/form-data"]
    ),
    (
      "application/x-www-form-urlencoded; charset=utf-8", "string",
      ["application/x-www-form-urlencoded; charset=utf-8"]
    ),
    ("multipart/mixed", "file", ["multipart/mixed"]),
  ])
  func `the media types of forms`(consumes: String, type: String, types: [String]) throws {
    let upgrade = try operation(
      "consumes: [\(consumes)]\nparameters: [{name: a, in: formData, type: \(type)}]")
    let root = try #require(upgrade.tree?.root)
    #expect(root.at(pointer: content)?.entries.map(\.key.text) == types)
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `a file cannot be in a form that is URL-encoded`() throws {
    let upgrade = try operation(
      """
      consumes: [application/x-www-form-urlencoded]
      parameters: [{name: a, in: formData, type: file, description: d}]
      """
    )
    #expect(
      upgrade.json(content)
        == (try json(
          """
          multipart/form-data:
            schema:
              type: object
              properties: {a: {description: d, type: string, format: binary}}
          """)))
    #expect(upgrade.ids == ["swagger-file-in-form"])
  }

  @Test(arguments: [
    ("csv", "form", false), ("multi", "form", true), ("ssv", "spaceDelimited", false),
    ("pipes", "pipeDelimited", false),
  ])
  func `lists are encoded as collectionFormat says`(
    format: String,
    style: String,
    explodes: Bool
  ) throws {
    let upgrade = try operation(
      """
      parameters:
        - {name: a, in: formData, type: array, items: {type: string}, collectionFormat: \(format)}
      """
    )
    #expect(
      upgrade.json(content)
        == (try json(
          """
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties: {a: {type: array, items: {type: string}}}
            encoding: {a: {style: \(style), explode: \(explodes)}}
          """)))
  }

  @Test(arguments: [
    ("", "form", ", x-collection-format: csv"),
    ("collectionFormat: pipes", "pipeDelimited", ", x-collection-format: pipes"),
    ("collectionFormat: multi", "form", ""),
  ])
  func `lists in a form of parts are one part unless they are multi`(
    format: String,
    style: String,
    mark: String
  ) throws {
    let upgrade = try operation(
      """
      consumes: [multipart/form-data]
      parameters:
        - {name: a, in: formData, type: array, items: {type: string}, \(format)}
      """
    )
    #expect(
      upgrade.json(content)
        == (try json(
          """
          multipart/form-data:
            schema:
              type: object
              properties: {a: {type: array, items: {type: string}}}
            encoding: {a: {style: \(style), explode: \(mark.isEmpty)\(mark)}}
          """)))
  }

  @Test func `form parameters of the document and of the path item`() throws {
    let upgrade = try Upgrade(
      """
      parameters:
        token: {name: token, in: formData, type: string, required: true}
      paths:
        /a:
          parameters: [{$ref: '#/parameters/token'}, {name: a, in: formData, type: string}]
          post: {parameters: [{name: a, in: formData, type: integer}]}
      """
    )
    #expect(
      upgrade.json()
        == (try json(
          """
          openapi: 3.0.3
          paths:
            /a:
              post:
                requestBody:
                  required: true
                  content:
                    application/x-www-form-urlencoded:
                      schema:
                        type: object
                        required: [token]
                        properties: {token: {type: string}, a: {type: integer}}
          """)))
    #expect(upgrade.diagnostics.isEmpty)
  }

  @Test func `of two parameters of one name the first is used`() throws {
    let upgrade = try operation(
      """
      parameters:
        - {name: a, in: formData, type: string, allowEmptyValue: true}
        - {name: a, in: formData, type: integer, required: true}
      """
    )
    #expect(
      upgrade.json(content + "/application~1x-www-form-urlencoded/schema")
        == (try json("{type: object, properties: {a: {type: string}}}")))
    #expect(upgrade.ids == ["swagger-allow-empty-value", "swagger-repeated-parameter"])
  }

  @Test func `a form parameter without a name is an error`() throws {
    let upgrade = try operation("parameters: [{in: formData, type: string}]")
    #expect(upgrade.tree == nil)
    #expect(
      upgrade.messages == ["api.yaml:6:20: error: a form parameter needs a 'name'; Add it."])
  }
}
