extension Grammar {
  /// Paths, the operations on them, and what the server calls back.
  static let paths3 = [
    ObjectGrammar(.paths, others: .entries(.path, .object(.pathItem))),
    ObjectGrammar(
      .pathItem,
      [
        .optional("$ref", .format(.reference)),
        .optional("summary", .string),
        .optional("description", .string),
        .optional("get", .object(.operation)),
        .optional("put", .object(.operation)),
        .optional("post", .object(.operation)),
        .optional("delete", .object(.operation)),
        .optional("options", .object(.operation)),
        .optional("head", .object(.operation)),
        .optional("patch", .object(.operation)),
        .optional("trace", .object(.operation)),
        .optional("query", .object(.operation), since: .v32),
        .optional(
          "additionalOperations",
          .map(of: .object(.operation), keys: .additionalMethod),
          since: .v32
        ),
        .optional("servers", .list(of: .object(.server))),
        .optional("parameters", .list(of: .reusable(.parameter))),
      ]
    ),
    ObjectGrammar(
      .operation,
      [
        .optional("tags", .strings),
        .optional("summary", .string),
        .optional("description", .string),
        .optional("externalDocs", .object(.externalDocumentation)),
        .optional("operationId", .string),
        .optional("parameters", .list(of: .reusable(.parameter))),
        .optional("requestBody", .reusable(.requestBody)),
        .required("responses", .object(.responses), until: .v30),
        .optional("responses", .object(.responses), since: .v31),
        .optional("callbacks", .map(of: .reusable(.callback))),
        .optional("deprecated", .boolean),
        .optional("security", .list(of: .object(.securityRequirement))),
        .optional("servers", .list(of: .object(.server))),
      ]
    ),
    ObjectGrammar(.callback, others: .entries(.any, .object(.pathItem))),
  ]
}
