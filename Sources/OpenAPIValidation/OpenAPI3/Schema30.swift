extension Grammar {
  /// The Schema Object of OpenAPI 3.0, a dialect of its own.
  static let schema30 = [
    ObjectGrammar(
      .schema,
      [
        .optional("type", .word(["array", "boolean", "integer", "number", "object", "string"])),
        .optional("allOf", .list(of: .schema)),
        .optional("oneOf", .list(of: .schema)),
        .optional("anyOf", .list(of: .schema)),
        .optional("not", .schema),
        .optional("items", .schema),
        .optional("properties", .map(of: .schema)),
        .optional("additionalProperties", .either(scalar: .boolean, mapping: .schema)),
        .optional("format", .string),
        .optional("nullable", .boolean),
        .optional("readOnly", .boolean),
        .optional("writeOnly", .boolean),
        .optional("example", .any),
        .optional("deprecated", .boolean),
        .optional("discriminator", .object(.discriminator)),
        .optional("xml", .object(.xml)),
        .optional("externalDocs", .object(.externalDocumentation)),
      ] + draft4Assertions
    ),
    ObjectGrammar(
      .discriminator,
      [.required("propertyName", .string), .optional("mapping", .map(of: .string))],
      others: .ignored
    ),
    xml,
  ]

  /// The keywords for single values that Swagger 2.0 and OpenAPI 3.0 take from JSON Schema.
  static let draft4Assertions: [Field] = [
    .optional("title", .string),
    .optional("description", .string),
    .optional("default", .any),
    .optional("multipleOf", .positiveNumber),
    .optional("maximum", .number),
    .optional("exclusiveMaximum", .boolean),
    .optional("minimum", .number),
    .optional("exclusiveMinimum", .boolean),
    .optional("maxLength", .count),
    .optional("minLength", .count),
    .optional("pattern", .string),
    .optional("maxItems", .count),
    .optional("minItems", .count),
    .optional("uniqueItems", .boolean),
    .optional("maxProperties", .count),
    .optional("minProperties", .count),
    .optional("required", .list(of: .string, atLeast: 1, unique: true)),
    .optional("enum", .list(of: .any, atLeast: 1)),
  ]

  /// The XML Object.
  static let xml = ObjectGrammar(
    .xml,
    [
      .optional(
        "nodeType", .word(["element", "attribute", "text", "cdata", "none"]), since: .v32),
      .optional("name", .string),
      .optional("namespace", .format(.uri), until: .v31),
      .optional("namespace", .format(.iri), since: .v32),
      .optional("prefix", .string),
      .optional("attribute", .boolean),
      .optional("wrapped", .boolean),
    ],
    constraints: [.notBoth("nodeType", "attribute"), .notBoth("nodeType", "wrapped")]
  )
}
