extension Grammar {
  /// The Objects of OpenAPI 3.
  static func openAPI3(_ version: SpecificationVersion) -> [ObjectGrammar] {
    document + servers + paths3 + parameters3 + bodies + responses3 + security3 + annotations
      + (version == .v30 ? schema30 : schema31)
  }

  /// The document itself, and what it says about the API as a whole.
  private static let document = [
    ObjectGrammar(
      .openAPI,
      [
        .required("openapi", .format(.specificationVersion)),
        .required("info", .object(.info)),
        .optional("$self", .format(.uriReferenceWithoutFragment), since: .v32),
        .optional("jsonSchemaDialect", .format(.uriReference), since: .v31),
        .optional("servers", .list(of: .object(.server))),
        .required("paths", .object(.paths), until: .v30),
        .optional("paths", .object(.paths), since: .v31),
        .optional("webhooks", .map(of: .object(.pathItem)), since: .v31),
        .optional("components", .object(.components)),
        .optional("security", .list(of: .object(.securityRequirement))),
        .optional("tags", .list(of: .object(.tag))),
        .optional("externalDocs", .object(.externalDocumentation)),
      ],
      constraints: [.atLeastOne("paths", "components", "webhooks", since: .v31)]
    ),
    ObjectGrammar(
      .info,
      [
        .required("title", .string),
        .optional("summary", .string, since: .v31),
        .optional("description", .string),
        .optional("termsOfService", .format(.uriReference)),
        .optional("contact", .object(.contact)),
        .optional("license", .object(.license)),
        .required("version", .string),
      ]
    ),
    contact,
    ObjectGrammar(
      .license,
      [
        .required("name", .string),
        .optional("identifier", .string, since: .v31),
        .optional("url", .format(.uriReference)),
      ],
      constraints: [.notBoth("identifier", "url")]
    ),
    ObjectGrammar(
      .components,
      [
        .optional("schemas", components(.schema)),
        .optional("responses", components(.reusable(.response))),
        .optional("parameters", components(.reusable(.parameter))),
        .optional("examples", components(.reusable(.example))),
        .optional("requestBodies", components(.reusable(.requestBody))),
        .optional("headers", components(.reusable(.header))),
        .optional("securitySchemes", components(.reusable(.securityScheme))),
        .optional("links", components(.reusable(.link))),
        .optional("callbacks", components(.reusable(.callback))),
        .optional("pathItems", components(.object(.pathItem)), since: .v31),
        .optional("mediaTypes", components(.reusable(.mediaType)), since: .v32),
      ]
    ),
  ]

  /// Components of one kind.
  private static func components(_ rule: ValueRule) -> ValueRule {
    .map(of: rule, keys: .componentName)
  }

  /// The Contact Object, which is the same in every version.
  static let contact = ObjectGrammar(
    .contact,
    [
      .optional("name", .string),
      .optional("url", .format(.uriReference)),
      .optional("email", .format(.email)),
    ]
  )

  private static let servers = [
    ObjectGrammar(
      .server,
      [
        .required("url", .string),
        .optional("description", .string),
        .optional("name", .string, since: .v32),
        .optional("variables", .map(of: .object(.serverVariable))),
      ]
    ),
    ObjectGrammar(
      .serverVariable,
      [
        .optional("enum", .list(of: .string), until: .v30),
        .optional("enum", .list(of: .string, atLeast: 1), since: .v31),
        .required("default", .string),
        .optional("description", .string),
      ]
    ),
  ]

  /// Tags, references, and links to other documentation.
  private static let annotations = [
    ObjectGrammar(
      .tag,
      [
        .required("name", .string),
        .optional("summary", .string, since: .v32),
        .optional("description", .string),
        .optional("externalDocs", .object(.externalDocumentation)),
        .optional("parent", .string, since: .v32),
        .optional("kind", .string, since: .v32),
      ]
    ),
    ObjectGrammar(
      .reference,
      [
        .required("$ref", .format(.reference)),
        .optional("summary", .string, since: .v31),
        .optional("description", .string, since: .v31),
      ],
      others: .ignored
    ),
    externalDocumentation,
  ]

  /// The External Documentation Object, which is the same in every version.
  static let externalDocumentation = ObjectGrammar(
    .externalDocumentation,
    [.optional("description", .string), .required("url", .format(.uriReference))]
  )
}
