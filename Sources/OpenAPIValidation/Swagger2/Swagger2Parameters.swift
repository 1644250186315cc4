extension Grammar {
  /// Parameters, headers and the items of their lists, which are no Schema Objects in 2.0.
  static let parameters2 = [
    ObjectGrammar(
      .parameter,
      [
        .required("name", .string),
        .required("in", .word(["query", "header", "path", "formData", "body"])),
        .optional("description", .string),
        .optional("required", .onlyTrue, when: .init("in", "path")),
        .optional("required", .boolean, when: .init("in", "query", "header", "formData", "body")),
        .required("schema", .schema, when: .init("in", "body")),
        .optional("allowEmptyValue", .boolean, when: .init("in", "query", "formData")),
        .required("type", .word(types), when: .init("in", "query", "header", "path")),
        .required("type", .word(types + ["file"]), when: .init("in", "formData")),
        .optional(
          "collectionFormat", .word(collectionFormats + ["multi"]),
          when: .init("in", "query", "formData")),
        .optional(
          "collectionFormat", .word(collectionFormats), when: .init("in", "header", "path")),
        .required("items", .object(.items), when: notInBody, .init("type", "array")),
        .optional("items", .object(.items), when: notInBody),
      ] + assertions2(when: notInBody)
    ),
    ObjectGrammar(.header, [.optional("description", .string)] + itemFields),
    ObjectGrammar(.items, itemFields),
  ]

  private static let types = ["string", "number", "integer", "boolean", "array"]
  private static let collectionFormats = ["csv", "ssv", "tsv", "pipes"]
  private static let notInBody = Field.Condition("in", "query", "header", "path", "formData")

  private static let itemFields: [Field] =
    [
      .required("type", .word(types)),
      .required("items", .object(.items), when: .init("type", "array")),
      .optional("items", .object(.items)),
      .optional("collectionFormat", .word(collectionFormats)),
    ] + assertions2()

  private static func assertions2(when conditions: Field.Condition...) -> [Field] {
    let names = [
      "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
      "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf",
    ]
    let format = Field.optional("format", .string)
    return ([format] + draft4Assertions.filter { names.contains($0.name) }).map { field in
      var field = field
      field.conditions = conditions
      return field
    }
  }
}
