extension Grammar {
  /// The Schema Object of OpenAPI 3.1 and 3.2: JSON Schema 2020-12 and a few keywords more. What it
  /// does not know is an annotation.
  static let schema31 = [
    ObjectGrammar(
      .schema, core + applicators + assertions + schemaAnnotations + deprecated,
      others: .ignored),
    ObjectGrammar(
      .discriminator,
      [
        .required("propertyName", .string),
        .optional("mapping", .map(of: .string)),
        .optional("defaultMapping", .string, since: .v32),
      ]
    ),
    xml,
  ]

  private static let core: [Field] = [
    .optional("$id", .format(.schemaIdentifier)),
    .optional("$schema", .format(.uri)),
    .optional("$ref", .format(.reference)),
    .optional("$anchor", .format(.anchor)),
    .optional("$dynamicRef", .format(.reference)),
    .optional("$dynamicAnchor", .format(.anchor)),
    .optional("$vocabulary", .map(of: .boolean)),
    .optional("$comment", .string),
    .optional("$defs", .map(of: .schema)),
  ]

  /// The keywords that hold schemas.
  private static let applicators: [Field] = [
    .optional("prefixItems", .list(of: .schema, atLeast: 1)),
    .optional("items", .schema),
    .optional("contains", .schema),
    .optional("additionalProperties", .schema),
    .optional("properties", .map(of: .schema)),
    .optional("patternProperties", .map(of: .schema)),
    .optional("dependentSchemas", .map(of: .schema)),
    .optional("propertyNames", .schema),
    .optional("if", .schema),
    .optional("then", .schema),
    .optional("else", .schema),
    .optional("allOf", .list(of: .schema, atLeast: 1)),
    .optional("anyOf", .list(of: .schema, atLeast: 1)),
    .optional("oneOf", .list(of: .schema, atLeast: 1)),
    .optional("not", .schema),
    .optional("unevaluatedItems", .schema),
    .optional("unevaluatedProperties", .schema),
    .optional("contentSchema", .schema),
  ]

  private static let assertions: [Field] = [
    .optional(
      "type",
      .either(scalar: .word(types), list: .list(of: .word(types), atLeast: 1, unique: true))),
    .optional("const", .any),
    .optional("enum", .list(of: .any)),
    .optional("multipleOf", .positiveNumber),
    .optional("maximum", .number),
    .optional("exclusiveMaximum", .number),
    .optional("minimum", .number),
    .optional("exclusiveMinimum", .number),
    .optional("maxLength", .count),
    .optional("minLength", .count),
    .optional("pattern", .string),
    .optional("maxItems", .count),
    .optional("minItems", .count),
    .optional("uniqueItems", .boolean),
    .optional("maxContains", .count),
    .optional("minContains", .count),
    .optional("maxProperties", .count),
    .optional("minProperties", .count),
    .optional("required", .list(of: .string, unique: true)),
    .optional("dependentRequired", .map(of: .list(of: .string, unique: true))),
  ]

  private static let types = [
    "null", "boolean", "object", "array", "number", "integer", "string",
  ]

  private static let schemaAnnotations: [Field] = [
    .optional("title", .string),
    .optional("description", .string),
    .optional("default", .any),
    .optional("deprecated", .boolean),
    .optional("readOnly", .boolean),
    .optional("writeOnly", .boolean),
    .optional("examples", .list(of: .any)),
    .optional("format", .string),
    .optional("contentEncoding", .string),
    .optional("contentMediaType", .string),
    .optional("discriminator", .object(.discriminator)),
    .optional("xml", .object(.xml)),
    .optional("externalDocs", .object(.externalDocumentation)),
    .optional("example", .any),
  ]

  /// Keywords of older drafts whose form the meta-schema still checks.
  private static let deprecated: [Field] = [
    .optional("definitions", .map(of: .schema)),
    .optional(
      "dependencies",
      .map(of: .either(scalar: .boolean, list: .list(of: .string, unique: true), mapping: .schema))),
    .optional("$recursiveAnchor", .format(.anchor)),
    .optional("$recursiveRef", .format(.reference)),
  ]
}
