extension Grammar {
  /// The Schema Object of Swagger 2.0, made of JSON Schema draft 4.
  static let schema2 = [
    ObjectGrammar(
      .schema,
      [
        .optional("$ref", .string),
        .optional(
          "type", .either(scalar: .word(types), list: .list(of: .word(types), atLeast: 1))),
        .optional("format", .string),
        .optional("allOf", .list(of: .schema, atLeast: 1)),
        .optional("items", .either(list: .list(of: .schema, atLeast: 1), mapping: .schema)),
        .optional("properties", .map(of: .schema)),
        .optional("additionalProperties", .either(scalar: .boolean, mapping: .schema)),
        .optional("discriminator", .string),
        .optional("readOnly", .boolean),
        .optional("xml", .object(.xml)),
        .optional("externalDocs", .object(.externalDocumentation)),
        .optional("example", .any),
      ] + draft4Assertions
    ),
    ObjectGrammar(
      .xml,
      [
        .optional("name", .string),
        .optional("namespace", .string),
        .optional("prefix", .string),
        .optional("attribute", .boolean),
        .optional("wrapped", .boolean),
      ]
    ),
  ]

  private static let types = [
    "array", "boolean", "file", "integer", "null", "number", "object", "string",
  ]
}
