extension Grammar {
  /// The Objects of Swagger 2.0.
  static var swagger2: [ObjectGrammar] {
    document2 + paths2 + parameters2 + schema2 + security2
  }

  private static let document2 = [
    ObjectGrammar(
      .swagger,
      [
        .required("swagger", .word(["2.0"])),
        .required("info", .object(.info)),
        .optional("host", .format(.host)),
        .optional("basePath", .format(.basePath)),
        .optional("schemes", schemes),
        .optional("consumes", mediaTypes),
        .optional("produces", mediaTypes),
        .required("paths", .object(.paths)),
        .optional("definitions", .map(of: .schema)),
        .optional("parameters", .map(of: .object(.parameter))),
        .optional("responses", .map(of: .object(.response))),
        .optional("securityDefinitions", .map(of: .object(.securityScheme))),
        .optional("security", .list(of: .object(.securityRequirement), unique: true)),
        .optional("tags", .list(of: .object(.tag))),
        .optional("externalDocs", .object(.externalDocumentation)),
      ]
    ),
    ObjectGrammar(
      .info,
      [
        .required("title", .string),
        .optional("description", .string),
        .optional("termsOfService", .string),
        .optional("contact", .object(.contact)),
        .optional("license", .object(.license)),
        .required("version", .string),
      ]
    ),
    contact,
    ObjectGrammar(
      .license, [.required("name", .string), .optional("url", .format(.uriReference))]),
    ObjectGrammar(
      .tag,
      [
        .required("name", .string),
        .optional("description", .string),
        .optional("externalDocs", .object(.externalDocumentation)),
      ]
    ),
    ObjectGrammar(.reference, [.required("$ref", .format(.reference))], others: .ignored),
    externalDocumentation,
  ]

  static let schemes = ValueRule.list(of: .word(["http", "https", "ws", "wss"]), unique: true)
  static let mediaTypes = ValueRule.list(of: .format(.mediaType), unique: true)
}
