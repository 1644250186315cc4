extension Grammar {
  /// How a client proves who it is.
  static let security3 = [
    ObjectGrammar(
      .securityScheme,
      [
        .required("type", .word(["apiKey", "http", "oauth2", "openIdConnect"]), until: .v30),
        .required(
          "type", .word(["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]), since: .v31),
        .optional("description", .string),
        .optional("deprecated", .boolean, since: .v32),
        .required("name", .string, when: .init("type", "apiKey")),
        .required("in", .word(["query", "header", "cookie"]), when: .init("type", "apiKey")),
        .required("scheme", .string, when: .init("type", "http")),
        .optional(
          "bearerFormat", .string,
          when: .init("type", "http"), .init("scheme", "bearer", ignoresCase: true)),
        .required("flows", .object(.oauthFlows), when: .init("type", "oauth2")),
        .optional(
          "oauth2MetadataUrl", .format(.uriReference), when: .init("type", "oauth2"), since: .v32),
        .required(
          "openIdConnectUrl", .format(.uriReference), when: .init("type", "openIdConnect")),
      ]
    ),
    ObjectGrammar(
      .oauthFlows,
      [
        .optional("implicit", .object(.implicitFlow)),
        .optional("password", .object(.passwordFlow)),
        .optional("clientCredentials", .object(.clientCredentialsFlow)),
        .optional("authorizationCode", .object(.authorizationCodeFlow)),
        .optional("deviceAuthorization", .object(.deviceAuthorizationFlow), since: .v32),
      ]
    ),
    flow(.implicitFlow, urls: "authorizationUrl"),
    flow(.passwordFlow, urls: "tokenUrl"),
    flow(.clientCredentialsFlow, urls: "tokenUrl"),
    flow(.authorizationCodeFlow, urls: "authorizationUrl", "tokenUrl"),
    flow(.deviceAuthorizationFlow, urls: "deviceAuthorizationUrl", "tokenUrl"),
    securityRequirement,
  ]

  /// The Security Requirement Object, which is the same in every version.
  static let securityRequirement = ObjectGrammar(
    .securityRequirement, others: .entries(.any, .strings), isExtensible: false)

  private static func flow(_ kind: ObjectKind, urls: String...) -> ObjectGrammar {
    ObjectGrammar(
      kind,
      urls.map { .required($0, .format(.uriReference)) } + [
        .optional("refreshUrl", .format(.uriReference)),
        .required("scopes", .map(of: .string)),
      ]
    )
  }
}
