extension Grammar {
  /// Responses, and links from them to other operations.
  static let responses3 = [
    ObjectGrammar(
      .responses,
      [.optional("default", .reusable(.response))],
      others: .entries(.statusCode, .reusable(.response)),
      constraints: [.notEmpty]
    ),
    ObjectGrammar(
      .response,
      [
        .required("description", .string, until: .v31),
        .optional("description", .string, since: .v32),
        .optional("summary", .string, since: .v32),
        .optional("headers", .map(of: .reusable(.header), keys: .headerName)),
        .optional("content", .map(of: .reusable(.mediaType), keys: .mediaRange)),
        .optional("links", .map(of: .reusable(.link))),
      ]
    ),
    ObjectGrammar(
      .link,
      [
        .optional("operationRef", .format(.uriReference)),
        .optional("operationId", .string),
        .optional("parameters", .map(of: .any)),
        .optional("requestBody", .any),
        .optional("description", .string),
        .optional("server", .object(.server)),
      ],
      constraints: [
        .notBoth("operationRef", "operationId"),
        .atLeastOne("operationRef", "operationId", since: .v31),
      ]
    ),
  ]
}
