extension BrokenRule {
  /// Paths, their parameters and operations.
  static let paths = [
    BrokenRule(
      .pathTemplate, "paths: { \"/a/{b\": {} }\n",
      at: "3:10", says: "the braces in the path '/a/{b'", remedy: "'{name}'"),
    BrokenRule(
      .pathTemplate, "paths: { \"/a/{}\": {} }\n",
      at: "3:10", says: "do not enclose names", remedy: "'{name}'"),
    BrokenRule(
      .pathQuery, "paths: { \"/a?b=c\": {} }\n",
      at: "3:10", says: "the path '/a?b=c' has a query", remedy: "parameters in 'query'"),
    BrokenRule(
      .pathQuery, in: "2.0", "paths: { \"/a#b\": {} }\n",
      at: "3:10", says: "the path '/a#b' has a fragment", remedy: "Leave out"),
    BrokenRule(
      .pathTemplate, in: "3.2.0", "paths: { \"/a?b=c\": {} }\n",
      at: "3:10", says: "the path '/a?b=c' has a query", remedy: "parameters in 'query'"),
    BrokenRule(
      .pathParameterMissing, "paths:\n  /a/{b}:\n    get: {}\n",
      at: "5:5", says: "GET /a/{b} does not declare the parameter 'b'",
      remedy: "'name: b' and 'in: path'"),
    BrokenRule(
      .pathParameterUnused,
      "paths:\n  /a:\n    get:\n      parameters:\n"
        + "        - { name: b, in: path, required: true, schema: {} }\n",
      at: "7:11", says: "the path '/a' has no '{b}'", remedy: "Add '{b}' to the path"),
    BrokenRule(
      .pathParameterUnused,
      "paths:\n  /a/:b:\n    parameters:\n"
        + "      - { name: b, in: path, required: true, schema: {} }\n",
      at: "6:9", says: "the path '/a/:b' has no '{b}'", remedy: "Write '{b}' in the path for ':b'"),
    BrokenRule(
      .pathParameterRepeated,
      "paths:\n  /{a}/{a}:\n    parameters:\n"
        + "      - { name: a, in: path, required: true, schema: {} }\n",
      at: "4:3", says: "has '{a}' more than once", remedy: "a name of its own"),
    BrokenRule(
      .pathParameterOptional,
      "components: { parameters: { P: { name: a, in: path, schema: {} } } }\n",
      at: "3:32", says: "the path parameter 'a' is not said to be required",
      remedy: "'required: true'"),
    BrokenRule(
      .equivalentPaths, "paths:\n  /a/{b}: {}\n  /a/{c}: {}\n",
      at: "5:3", says: "'/a/{c}' matches the same as '/a/{b}' in line 4", remedy: "one path"),
    BrokenRule(
      .repeatedParameter,
      "paths:\n  /a:\n    parameters:\n      - &p { name: X-A, in: header, schema: {} }\n"
        + "      - { name: x-a, in: header, schema: {} }\n",
      at: "7:9", says: "the parameter 'x-a' in 'header' is already in line 6", remedy: "Remove"),
    BrokenRule(
      .repeatedOperationID,
      "paths:\n  /a:\n    get: { operationId: a }\n    put: { operationId: a }\n",
      at: "6:25", says: "the operationId 'a' is already in line 5", remedy: "name of its own"),
    BrokenRule(
      .bodyWithoutMeaning, "paths:\n  /a:\n    get:\n      requestBody: { content: {} }\n",
      at: "6:7", says: "the body of a GET request no meaning", remedy: "another method"),
    BrokenRule(
      .ignoredHeader,
      "components: { parameters: { P: { name: Accept, in: header, schema: {} } } }\n",
      at: "3:40", says: "a header parameter named 'Accept' is ignored", remedy: "Remove it"),
    BrokenRule(
      .headerName, "components: { parameters: { P: { name: a b, in: header, schema: {} } } }\n",
      at: "3:40", says: "'a b' cannot be the name of an HTTP header", remedy: "letters, digits"),
    BrokenRule(
      .headerName,
      "components: { responses: { R: { description: A, headers: { a b: { schema: {} } } } } }\n",
      at: "3:60", says: "'a b' cannot be the name of an HTTP header", remedy: "letters, digits"),
    BrokenRule(
      .headerName, in: "3.2.0",
      "components: { securitySchemes: { S: { type: apiKey, in: header, name: a b } } }\n",
      at: "3:71", says: "'a b' cannot be the name of an HTTP header", remedy: "letters, digits"),
    BrokenRule(
      .ignoredEncoding,
      "components: { requestBodies: { B: { content: { application/json: { encoding: {} } } } } }\n",
      at: "3:68", says: "'encoding' is ignored for 'application/json'", remedy: "multipart"),
    BrokenRule(
      .encodingWithoutProperty,
      """
      components:
        schemas: { A: { allOf: [{ $ref: "#/components/schemas/B" }] }, B: { properties: { file: {} } } }
        requestBodies:
          C:
            content:
              multipart/form-data:
                schema: { $ref: "#/components/schemas/A" }
                encoding: { file: {}, fil: {} }

      """,
      at: "10:33", says: "the encoding 'fil' is for no property", remedy: "Did you mean 'file'?"),
  ]
}
