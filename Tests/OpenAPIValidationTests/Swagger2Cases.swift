extension BrokenRule {
  /// What only Swagger 2.0 forbids.
  static let swagger2 = [
    BrokenRule(
      .defaultType, in: "2.0",
      "paths: {}\nparameters: { P: { name: p, in: query, type: integer, default: x } }\n",
      at: "4:64", says: "not of the type 'integer'", remedy: "Write a value"),
    BrokenRule(
      .defaultType, in: "2.0",
      "paths: {}\nparameters: { P: { name: p, in: query, type: array, "
        + "items: { type: boolean, default: 1 } } }\n",
      at: "4:86", says: "not of the type 'boolean'", remedy: "Write a value"),
    BrokenRule(
      .defaultType, in: "2.0",
      "paths: {}\ndefinitions: { S: { type: integer, default: 1.5 } }\n",
      at: "4:45", says: "the number 1.5, which is not of the type 'integer'", remedy: "the type"),
    BrokenRule(
      .invalidFormat, in: "2.0", "host: https://a.example\npaths: {}\n",
      at: "3:7", says: "'host' must be a host", remedy: "'schemes'"),
    BrokenRule(
      .unknownField, in: "2.0", "paths: {}\ncomponents: {}\n",
      at: "4:1", says: "the Swagger Object has no field 'components'", remedy: "Remove it"),
    BrokenRule(
      .missingField, in: "2.0", "paths: {}\nparameters: { P: { name: p, in: query } }\n",
      at: "4:18", says: "the Parameter Object with 'in: query' has no 'type'", remedy: "'type'"),
    BrokenRule(
      .missingField, in: "2.0",
      "paths: {}\nparameters: { P: { name: p, in: query, type: array } }\n",
      at: "4:18", says: "has no 'items'", remedy: "Add 'items'"),
    BrokenRule(
      .fieldNotApplicable, in: "2.0",
      "paths: {}\nparameters: { P: { name: p, in: query, type: string, schema: {} } }\n",
      at: "4:54", says: "'schema' has no place where 'in' is 'query'", remedy: "'body'"),
    BrokenRule(
      .valueNotAllowed, in: "2.0",
      "paths: {}\nparameters: { P: { name: p, in: header, type: string, collectionFormat: multi } }\n",
      at: "4:73", says: "'collectionFormat' must be one of", remedy: "Write one of"),
    BrokenRule(
      .missingField, in: "2.0",
      "paths: {}\nsecurityDefinitions: { S: { type: oauth2, flow: password, scopes: {} } }\n",
      at: "4:27", says: "with 'type: oauth2' and 'flow: password' has no 'tokenUrl'",
      remedy: "'tokenUrl'"),
    BrokenRule(
      .bodyParameters, in: "2.0",
      "paths:\n  /a:\n    parameters:\n      - { name: a, in: body, schema: {} }\n"
        + "      - { name: b, in: formData, type: string }\n",
      at: "6:7", says: "in 'body' and in 'formData' exclude each other", remedy: "one parameter"),
    BrokenRule(
      .fileConsumes, in: "2.0",
      "consumes: [application/json]\npaths:\n  /a:\n    post:\n      parameters:\n"
        + "        - { name: a, in: formData, type: file }\n"
        + "      responses: { default: { description: A } }\n",
      at: "8:11", says: "a file is sent as 'application/json', which is no form",
      remedy: "multipart/form-data"),
    BrokenRule(
      .fileConsumes, in: "2.0",
      "consumes: [multipart/form-data]\npaths:\n  /a:\n    parameters:\n"
        + "      - { $ref: \"#/parameters/P\" }\n"
        + "    post: { consumes: [], responses: { default: { description: A } } }\n"
        + "parameters: { P: { name: a, in: formData, type: file } }\n",
      at: "7:9", says: "a file is sent as no media type", remedy: "multipart/form-data"),
    BrokenRule(
      .headerName, in: "2.0",
      "paths: {}\nresponses: { R: { description: A, headers: { a b: { type: string } } } }\n",
      at: "4:46", says: "'a b' cannot be the name", remedy: "letters, digits"),
    BrokenRule(
      .formConsumes, in: "2.0",
      "paths:\n  /a:\n    post:\n      consumes: [application/json]\n      parameters:\n"
        + "        - { name: a, in: formData, type: string }\n"
        + "      responses: { default: { description: A } }\n",
      at: "8:11", says: "a parameter in 'formData' is sent as 'application/json'",
      remedy: "application/x-www-form-urlencoded"),
    BrokenRule(
      .discriminatorProperty, in: "2.0",
      "paths: {}\ndefinitions: { S: { properties: { kind: {} }, discriminator: kind } }\n",
      at: "4:62", says: "'kind' is not a required property", remedy: "'required'"),
  ]
}
