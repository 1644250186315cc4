extension Grammar {
  /// How a client proves who it is.
  static let security2 = [
    ObjectGrammar(
      .securityScheme,
      [
        .required("type", .word(["basic", "apiKey", "oauth2"])),
        .optional("description", .string),
        .required("name", .string, when: .init("type", "apiKey")),
        .required("in", .word(["query", "header"]), when: .init("type", "apiKey")),
        .required(
          "flow", .word(["implicit", "password", "application", "accessCode"]),
          when: .init("type", "oauth2")),
        .required(
          "authorizationUrl", .format(.uriReference),
          when: .init("type", "oauth2"), .init("flow", "implicit", "accessCode")),
        .required(
          "tokenUrl", .format(.uriReference),
          when: .init("type", "oauth2"),
          .init("flow", "password", "application", "accessCode")),
        .required("scopes", .object(.scopes), when: .init("type", "oauth2")),
      ]
    ),
    ObjectGrammar(.scopes, others: .entries(.any, .string)),
    securityRequirement,
  ]
}
