extension BrokenRule {
  /// Which fields an Object has, and which go together.
  static let fields = [
    BrokenRule(
      .unknownField, "paths: {}\ntag: []\n",
      at: "4:1", says: "the OpenAPI Object has no field 'tag'", remedy: "Did you mean 'tags'?"),
    BrokenRule(
      .unknownField, "paths: { /a: { get: { colour: red } } }\n",
      at: "3:23", says: "the Operation Object has no field 'colour'", remedy: "begins with 'x-'"),
    BrokenRule(
      .unknownField, in: "3.0.3", "paths: {}\ncomponents: { schemas: { S: { const: 1 } } }\n",
      at: "4:31", says: "the Schema Object has no field 'const'", remedy: "'x-'"),
    BrokenRule(
      .fieldOfOtherVersion, in: "3.0.3", "paths: {}\nwebhooks: {}\n",
      at: "4:1", says: "'webhooks' belongs to OpenAPI 3.1 and later, not to 3.0",
      remedy: "raise the document's version"),
    BrokenRule(
      .unknownField, "components: { headers: { H: { schema: {}, allowReserved: true } } }\n",
      at: "3:43", says: "the Header Object has no field 'allowReserved'", remedy: "Remove it"),
    BrokenRule(
      .unknownField, in: "3.0.3",
      "paths: {}\ncomponents: { headers: { H: { schema: {}, allowEmptyValue: true } } }\n",
      at: "4:43", says: "the Header Object has no field 'allowEmptyValue'", remedy: "Remove it"),
    BrokenRule(
      .unknownField, in: "3.0.3",
      "paths: {}\ncomponents: { headers: { H: { schema: {}, allowReserved: true } } }\n",
      at: "4:43", says: "the Header Object has no field 'allowReserved'", remedy: "Remove it"),
    BrokenRule(
      .fieldNotApplicable, in: "3.0.3",
      "paths: {}\ncomponents: { parameters: { P: { name: p, in: header, schema: {}, "
        + "allowEmptyValue: true } } }\n",
      at: "4:67", says: "'allowEmptyValue' has no place where 'in' is 'header'",
      remedy: "'query'"),
    BrokenRule(
      .fieldNotApplicable, in: "3.0.3",
      "paths: {}\ncomponents: { parameters: { P: { name: p, in: header, schema: {}, "
        + "allowReserved: true } } }\n",
      at: "4:67", says: "'allowReserved' has no place where 'in' is 'header'", remedy: "'query'"),
    BrokenRule(
      .fieldOfOtherVersion, "paths: { /a: { query: {} } }\n",
      at: "3:16", says: "'query' belongs to OpenAPI 3.2", remedy: "Remove it"),
    BrokenRule(
      .fieldOfOtherVersion, "components: { mediaTypes: {} }\n",
      at: "3:15", says: "'mediaTypes' belongs to OpenAPI 3.2", remedy: "Remove it"),
    BrokenRule(
      .fieldNotApplicable,
      "components: { securitySchemes: { S: { type: http, scheme: basic, flows: {} } } }\n",
      at: "3:66", says: "'flows' has no place where 'type' is 'http'", remedy: "'oauth2'"),
    BrokenRule(
      .fieldNotApplicable,
      "components: { securitySchemes: { S: { type: http, scheme: basic, bearerFormat: JWT } } }\n",
      at: "3:66", says: "'bearerFormat' has no place where 'scheme' is 'basic'", remedy: "'bearer'"),
    BrokenRule(
      .fieldNotApplicable, in: "3.2.0",
      "components: { parameters: { P: { name: p, in: cookie, style: cookie, schema: {}, "
        + "allowReserved: true } } }\n",
      at: "3:82", says: "'allowReserved' has no place", remedy: "Remove it"),
    BrokenRule(
      .missingField,
      "components: { securitySchemes: { S: { type: apiKey, name: key } } }\n",
      at: "3:37", says: "the Security Scheme Object with 'type: apiKey' has no 'in'",
      remedy: "Add 'in'"),
    BrokenRule(
      .missingField, in: "3.2.0",
      "components: { securitySchemes: { S: { type: oauth2, flows: { deviceAuthorization: "
        + "{ tokenUrl: /t, scopes: {} } } } } }\n",
      at: "3:83", says: "the OAuth Flow Object has no 'deviceAuthorizationUrl'", remedy: "Add"),
    BrokenRule(
      .missingField, "components: { responses: { R: {} } }\n",
      at: "3:31", says: "the Response Object has no 'description'", remedy: "Add 'description'"),
    BrokenRule(
      .exclusiveFields,
      "components: { parameters: { P: { name: p, in: query, schema: {}, example: 1, "
        + "examples: {} } } }\n",
      at: "3:78", says: "'example' and 'examples' exclude each other", remedy: "Keep one"),
    BrokenRule(
      .exclusiveFields, in: "3.2.0",
      "components: { mediaTypes: { M: { encoding: {}, itemEncoding: {} } } }\n",
      at: "3:48", says: "'encoding' and 'itemEncoding' exclude each other", remedy: "Keep one"),
    BrokenRule(
      .exclusiveFields,
      "paths: { /a: { get: { operationId: b } } }\n"
        + "components: { links: { L: { operationRef: a.yaml, operationId: b } } }\n",
      at: "4:51", says: "'operationRef' and 'operationId' exclude each other", remedy: "Keep one"),
    BrokenRule(
      .missingAlternative, "components: { parameters: { P: { name: p, in: query } } }\n",
      at: "3:32", says: "must have 'schema' or 'content'", remedy: "Add one"),
    BrokenRule(
      .dependentField,
      "components: { headers: { H: { style: simple, content: { a/b: {} } } } }\n",
      at: "3:31", says: "'style' has a meaning only beside 'schema'", remedy: "add 'schema'"),
    BrokenRule(
      .querystringMixed, in: "3.2.0",
      "paths: { /a: { parameters: [{ name: a, in: querystring, content: { a/b: {} } }, "
        + "{ name: b, in: query, schema: {} }] } }\n",
      at: "3:29", says: "stands beside one in 'query'", remedy: "in one parameter"),
  ]
}
