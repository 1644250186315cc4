extension Grammar {
  /// Paths, operations and responses.
  static let paths2 = [
    ObjectGrammar(.paths, others: .entries(.path, .object(.pathItem))),
    ObjectGrammar(
      .pathItem,
      [
        .optional("$ref", .string),
        .optional("get", .object(.operation)),
        .optional("put", .object(.operation)),
        .optional("post", .object(.operation)),
        .optional("delete", .object(.operation)),
        .optional("options", .object(.operation)),
        .optional("head", .object(.operation)),
        .optional("patch", .object(.operation)),
        .optional("parameters", .list(of: .reusable(.parameter))),
      ]
    ),
    ObjectGrammar(
      .operation,
      [
        .optional("tags", .list(of: .string, unique: true)),
        .optional("summary", .string),
        .optional("description", .string),
        .optional("externalDocs", .object(.externalDocumentation)),
        .optional("operationId", .string),
        .optional("consumes", mediaTypes),
        .optional("produces", mediaTypes),
        .optional("parameters", .list(of: .reusable(.parameter))),
        .required("responses", .object(.responses)),
        .optional("schemes", schemes),
        .optional("deprecated", .boolean),
        .optional("security", .list(of: .object(.securityRequirement), unique: true)),
      ]
    ),
    ObjectGrammar(
      .responses,
      [.optional("default", .reusable(.response))],
      others: .entries(.statusCode, .reusable(.response)),
      constraints: [.notEmpty]
    ),
    ObjectGrammar(
      .response,
      [
        .required("description", .string),
        .optional("schema", .schema),
        .optional("headers", .map(of: .object(.header))),
        .optional("examples", .object(.examples)),
      ]
    ),
    ObjectGrammar(.examples, others: .entries(.any, .any)),
  ]
}
