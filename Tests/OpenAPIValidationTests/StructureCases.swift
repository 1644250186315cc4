extension BrokenRule {
  /// What the document as a whole must be, and its mappings.
  static let structure = [
    BrokenRule(
      .unknownVersion, in: "4.0.0", "paths: {}\n",
      at: "1:10", says: "the version '4.0.0' is not known", remedy: "2.0, 3.0, 3.1 and 3.2"),
    BrokenRule(
      .invalidFormat, in: "3.1", "paths: {}\n",
      at: "1:10", says: "'openapi' must be a version number", remedy: "all three parts"),
    BrokenRule(
      .missingAlternative, "",
      at: "1:1", says: "one of 'paths', 'components', 'webhooks'", remedy: "Add one"),
    BrokenRule(
      .missingField, in: "3.0.3", "",
      at: "1:1", says: "the OpenAPI Object has no 'paths'", remedy: "Add 'paths'"),
    BrokenRule(
      .wrongType, "paths: []\n",
      at: "3:8", says: "'paths' must be a mapping (Paths Object), but is a list", remedy: "{ … }"),
    BrokenRule(
      .wrongType, "paths: {}\nservers: { url: / }\n",
      at: "4:10", says: "'servers' must be a list, but is a mapping", remedy: "[ … ]"),
    BrokenRule(
      .pathWithoutSlash, "paths: { users: {} }\n",
      at: "3:10", says: "'users' does not begin with a slash", remedy: "'/users'"),
    BrokenRule(
      .invalidKey, "components: { schemas: { \"a b\": {} } }\n",
      at: "3:26", says: "'a b' cannot be the name of a component", remedy: "letters and digits"),
    BrokenRule(
      .invalidStatusCode, "paths: { /a: { get: { responses: { 4xx: { description: A } } } } }\n",
      at: "3:36", says: "'4xx' is not an HTTP status code", remedy: "'4XX'"),
    BrokenRule(
      .unquotedStatusCode, "paths: { /a: { get: { responses: { 200: { description: A } } } } }\n",
      at: "3:36", says: "the status code 200 is a number", remedy: "\"200\""),
    BrokenRule(
      .itemCount, "paths: { /a: { get: { responses: { x-none: true } } } }\n",
      at: "3:34", says: "the Responses Object has no response", remedy: "'default'"),
    BrokenRule(
      .itemCount,
      "components: { parameters: { P: { name: p, in: query, content: { a/b: {}, c/d: {} } } } }\n",
      at: "3:63", says: "'content' must have one entry, but has 2", remedy: "Keep the one"),
    BrokenRule(
      .invalidMediaType,
      "components: { requestBodies: { B: { content: { json: {} } } } }\n",
      at: "3:48", says: "'json' is not a media type", remedy: "application/json"),
    BrokenRule(
      .invalidKey, in: "3.2.0",
      "components: { responses: { R: { headers: { \"A B\": { schema: {} } } } } }\n",
      at: "3:44", says: "'A B' cannot be the name of an HTTP header", remedy: "HTTP token"),
    BrokenRule(
      .invalidKey, in: "3.2.0",
      "paths: { /a: { additionalOperations: { POST: {} } } }\n",
      at: "3:40", says: "the method POST has a field of its own", remedy: "'post'"),
    BrokenRule(
      .methodCase, in: "3.2.0",
      "paths: { /a: { additionalOperations: { Post: {} } } }\n",
      at: "3:40", says: "differs only in case from 'POST'", remedy: "'post'"),
    BrokenRule(
      .methodCase, in: "3.2.0",
      "paths: { /a: { additionalOperations: { COPY: {}, Copy: {} } } }\n",
      at: "3:50", says: "differs only in case from 'COPY'", remedy: "Keep the one"),
  ]
}
