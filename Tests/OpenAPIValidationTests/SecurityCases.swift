extension BrokenRule {
  /// Security requirements and what they name.
  static let security = [
    BrokenRule(
      .unknownSecurityScheme,
      "components: { securitySchemes: { key: { type: http, scheme: basic } } }\n"
        + "security: [{ kye: [] }]\n",
      at: "4:14", says: "no security scheme is named 'kye'", remedy: "Did you mean 'key'?"),
    BrokenRule(
      .unexpectedScopes, in: "3.0.3",
      "paths: {}\ncomponents: { securitySchemes: { key: { type: http, scheme: basic } } }\n"
        + "security: [{ key: [read] }]\n",
      at: "5:20", says: "'key' has the type 'http', which has no scopes", remedy: "'key: []'"),
    BrokenRule(
      .unknownScope,
      "components: { securitySchemes: { key: { type: oauth2, flows: { password: "
        + "{ tokenUrl: /t, scopes: { read: Read } } } } } }\nsecurity: [{ key: [reed] }]\n",
      at: "4:20", says: "no flow of 'key' has the scope 'reed'", remedy: "Did you mean 'read'?"),
  ]

  /// Servers and tags.
  static let servers = [
    BrokenRule(
      .undefinedServerVariable,
      "paths: {}\nservers: [{ url: \"https://{host}\" }]\n",
      at: "4:18", says: "has the variable 'host', which is not defined", remedy: "'variables'"),
    BrokenRule(
      .unusedServerVariable,
      "paths: {}\nservers: [{ url: /, variables: { host: { default: a } } }]\n",
      at: "4:34", says: "the server's URL has no '{host}'", remedy: "Remove the variable"),
    BrokenRule(
      .serverQuery, "paths: {}\nservers: [{ url: \"https://a.example?b=c\" }]\n",
      at: "4:18", says: "the server's URL has a query", remedy: "parameters in 'query'"),
    BrokenRule(
      .serverQuery, in: "3.2.0", "paths: {}\nservers: [{ url: \"https://a.example#b\" }]\n",
      at: "4:18", says: "the server's URL has a fragment", remedy: "Leave out"),
    BrokenRule(
      .serverTemplate, in: "3.2.0", "paths: {}\nservers: [{ url: \"https://{a.example\" }]\n",
      at: "4:18", says: "the braces in the server's URL 'https://{a.example' do not enclose names",
      remedy: "'{name}'"),
    BrokenRule(
      .serverTemplate, in: "3.0.3", "paths: {}\nservers: [{ url: \"https://{}.example\" }]\n",
      at: "4:18", says: "do not enclose names", remedy: "'{name}'"),
    BrokenRule(
      .repeatedServerVariable, in: "3.2.0",
      "paths: {}\nservers: [{ url: \"/{a}/{a}\", variables: { a: { default: b } } }]\n",
      at: "4:18", says: "has '{a}' more than once", remedy: "a name of its own"),
    BrokenRule(
      .serverDefault,
      "paths: {}\nservers: [{ url: \"/{a}\", variables: { a: { default: tow, enum: [two] } } }]\n",
      at: "4:53", says: "the default 'tow' is not one of the enum's values",
      remedy: "Did you mean 'two'?"),
    BrokenRule(
      .serverEnumEmpty, in: "3.0.3",
      "paths: {}\nservers: [{ url: \"/{a}\", variables: { a: { default: b, enum: [] } } }]\n",
      at: "4:62", says: "'enum' should not be empty", remedy: "Add the values"),
    BrokenRule(
      .repeatedTag, "paths: {}\ntags: [{ name: a }, { name: a }]\n",
      at: "4:29", says: "the tag 'a' is already declared in line 4", remedy: "Remove one"),
    BrokenRule(
      .tagParent, in: "3.2.0", "paths: {}\ntags: [{ name: cats, parent: pet }, { name: pets }]\n",
      at: "4:30", says: "no tag 'pet' is declared", remedy: "Did you mean 'pets'?"),
    BrokenRule(
      .tagParent, in: "3.2.0", "paths: {}\ntags: [{ name: a, parent: a }]\n",
      at: "4:27", says: "the parents of the tag 'a' lead round in a circle",
      remedy: "another parent"),
  ]
}
