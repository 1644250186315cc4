extension Grammar {
  /// Parameters and headers.
  static let parameters3 = [
    ObjectGrammar(
      .parameter,
      names + [
        .optional("description", .string),
        .optional("required", .onlyTrue, when: .init("in", "path")),
        .optional(
          "required", .boolean, when: .init("in", "query", "querystring", "header", "cookie")),
        .optional("deprecated", .boolean),
        // "This field is valid only for `query` parameters" (3.0.4).
        .optional("allowEmptyValue", .boolean, when: .init("in", "query")),
        .optional("schema", .schema, when: .init("in", "query", "header", "path", "cookie")),
        .optional("content", .map(of: .reusable(.mediaType), keys: .mediaRange, exactly: 1)),
      ] + serialization + examples,
      constraints: [
        .exactlyOne("schema", "content"),
        .onlyBeside("style", "schema"),
        .onlyBeside("explode", "schema"),
        .onlyBeside("allowReserved", "schema"),
      ] + exampleConstraints
    ),
    // "`allowEmptyValue` and `allowReserved` MUST NOT be used" (3.0.4).
    ObjectGrammar(
      .header,
      [
        .optional("description", .string),
        .optional("required", .boolean),
        .optional("deprecated", .boolean),
        .optional("style", .word(["simple"])),
        .optional("explode", .boolean),
        .optional("schema", .schema),
        .optional("content", .map(of: .reusable(.mediaType), keys: .mediaRange, exactly: 1)),
      ] + examples,
      constraints: [
        .exactlyOne("schema", "content"),
        .onlyBeside("style", "schema"),
        .onlyBeside("explode", "schema"),
      ] + exampleConstraints
    ),
  ]

  private static let names: [Field] = [
    .required("name", .string, until: .v30),
    .required("name", .format(.pathParameterName), when: .init("in", "path"), since: .v31),
    .required("name", .string, when: .init("in", "header"), since: .v31, until: .v31),
    .required("name", .format(.token), when: .init("in", "header"), since: .v32),
    .required(
      "name", .string,
      when: .init("in", "query", "querystring", "cookie", fallback: "query"), since: .v31),
    .required("in", .word(["query", "header", "path", "cookie"]), until: .v31),
    .required("in", .word(["query", "querystring", "header", "path", "cookie"]), since: .v32),
  ]

  /// How a value becomes text, which depends on where it goes.
  private static let serialization: [Field] = [
    .optional("style", .word(["matrix", "label", "simple"]), when: .init("in", "path")),
    .optional("style", .word(["simple"]), when: .init("in", "header")),
    .optional(
      "style", .word(["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
      when: .init("in", "query")),
    .optional("style", .word(["form"]), when: .init("in", "cookie"), until: .v31),
    .optional("style", .word(["form", "cookie"]), when: .init("in", "cookie"), since: .v32),
    .optional("explode", .boolean, when: .init("in", "path", "header", "query", "cookie")),
    // "This field only applies to parameters with an `in` value of `query`" (3.0.4).
    .optional("allowReserved", .boolean, when: .init("in", "query")),
    .optional("allowReserved", .boolean, when: .init("in", "path"), since: .v32),
    .optional(
      "allowReserved", .boolean,
      when: .init("in", "cookie"), .init("style", "form", fallback: "form"), since: .v32),
  ]

  /// The fields for examples that several Objects have.
  static let examples: [Field] = [
    .optional("example", .any), .optional("examples", .map(of: .reusable(.example))),
  ]

  private static let exampleConstraints: [Constraint] = [
    .notBoth("example", "examples"),
    .onlyBeside("example", "schema", until: .v31),
    .onlyBeside("examples", "schema", until: .v31),
  ]
}
