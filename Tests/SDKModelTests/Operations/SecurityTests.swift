import SDKModel
import Testing

@Suite struct SecurityTests {
  /// Builds from a document with these schemes and requirements.
  private func build(
    _ schemes: String, document: String? = nil, operation: String? = nil
  ) throws -> Building {
    try Building(
      """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      \(document.map { "security: \($0)" } ?? "")
      paths:
        /a: {get: {operationId: a, \(operation.map { "security: \($0), " } ?? "")responses: {}}}
        /b: {get: {operationId: b, responses: {}}}
      components: {securitySchemes: {\(schemes)}}
      """)
  }

  private static let key = "key: {type: apiKey, in: header, name: X-Key}"
  private static let bearer = "bearerAuth: {type: http, scheme: bearer}"

  private static let demands: [(document: String?, operation: String?, isRequired: Bool)] = [
    ("[{key: []}]", nil, true), ("[{key: []}]", "[]", true), ("[{key: []}, {}]", nil, false),
    (nil, "[{key: []}]", false), ("[{nowhere: []}, {key: []}]", nil, true),
  ]

  @Test(arguments: demands)
  func theOnlyCredentialIsRequiredWhereTheDocumentDemandsIt(
    _ document: String?, _ operation: String?, _ isRequired: Bool
  ) throws {
    let client = try build(Self.key, document: document, operation: operation).model.clients[0]
    #expect(client.credentials.map(\.isRequired) == [isRequired])
    #expect(
      client.credentials.map(\.kind)
        == [.key(wireName: "X-Key", place: .header, key: Name(words: ["api", "key"]))])
  }

  @Test func schemesThatNobodyDemandsAreNoCredentials() throws {
    let model = try build("\(Self.key), \(Self.bearer)", document: "[{key: []}]").model
    #expect(model.clients[0].credentials.map(\.scheme) == ["key"])
  }

  private static let ownDemands: [(operation: String?, security: Operation.Security)] = [
    (nil, .inherited), ("[]", .none), ("[{}]", .none), ("[{key: []}]", .anyOf([["key"]])),
    ("[{}, {key: []}]", .anyOf([["key"], []])),
    ("[{key: [], bearerAuth: []}]", .anyOf([["key", "bearerAuth"]])),
    ("[{bearerAuth: []}]", .inherited), ("[{nowhere: []}]", .none),
    ("[{certificate: []}]", .none), ("[{certificate: [], key: []}]", .anyOf([["key"]])),
  ]

  @Test(arguments: ownDemands)
  func operationsDemandWhatTheySay(
    _ operation: String?, _ security: Operation.Security
  ) throws {
    let schemes = "\(Self.key), \(Self.bearer), certificate: {type: mutualTLS}"
    let both = "[{bearerAuth: []}]"
    let building = try build(schemes, document: both, operation: operation)
    // Without a second scheme in use there would be nothing to choose.
    let usesKey = operation?.contains("key") ?? false
    let actual = building.model.clients[0].operations[0].security
    #expect(actual == security)
    #expect(building.model.clients[0].credentials.contains { $0.scheme == "key" } == usesKey)
  }

  @Test func anUndeclaredSchemeIsTold() throws {
    let building = try build(Self.key, operation: "[{nowhere: []}]")
    #expect(
      building.diagnostics.map(\.message) == ["the security scheme 'nowhere' is not declared"])
  }

  @Test func schemesDemandedTogetherAreRequired() throws {
    let schemes = "\(Self.key), \(Self.bearer)"
    let model = try build(schemes, document: "[{key: [], bearerAuth: []}]").model
    #expect(model.clients[0].credentials.map(\.isRequired) == [true, true])
    #expect(model.clients[0].security == [["key", "bearerAuth"]])
    let other = try build(schemes, document: "[{key: []}, {bearerAuth: []}]").model
    #expect(other.clients[0].credentials.map(\.isRequired) == [false, false])
  }

  private static let basic = "{type: http, scheme: basic}"
  private static let token = "{type: http, scheme: bearer}"
  private static let oauth = "{type: oauth2, flows: {}}"
  private static let oidc = "{type: openIdConnect, openIdConnectUrl: /x}"
  private static let header = "{type: apiKey, in: header, name: k}"
  private static let query = "{type: apiKey, in: query, name: k}"
  private static let digest = "{type: http, scheme: Digest}"

  /// What the parts of each scheme's credential are called.
  private func names(_ schemes: [(name: String, scheme: String)]) throws -> [[String]] {
    let model = try build(
      schemes.map { "\($0.name): \($0.scheme)" }.joined(separator: ", "),
      document: "[\(schemes.map { "{\($0.name): []}" }.joined(separator: ", "))]"
    ).model
    return model.clients[0].credentials.map { $0.kind.parts.map(\.snakeCase) }
  }

  @Test(arguments: [
    (basic, "s", "t", ["s_username", "s_password"]),
    (basic, "BasicAuth", "t", ["basic_auth_username", "basic_auth_password"]),
    (token, "bearerAuth", "t", ["bearer_auth_token"]), (token, "token", "t", ["bearer_token"]),
    (token, "AdminToken", "t", ["admin_bearer_token"]),
    (digest, "s", "t", ["s_digest_authorization"]),
    (oauth, "oauth2", "t", ["oauth2_access_token"]),
    (oauth, "petstore_auth", "t", ["petstore_access_token"]),
    (oidc, "oidc", "t", ["oidc_access_token"]),
    (header, "ApiKey", "t", ["header_api_key"]), (query, "ApiKeyAuth", "t", ["auth_api_key"]),
    (query, "appId", "t", ["app_id"]), (query, "token", "t", ["token_api_key"]),
    (query, "access_token", "t", ["access_token_api_key"]),
    (query, "partner", "t", ["partner_api_key"]),
    (oauth, "user", "user_auth", ["user_scheme_access_token"]),
  ])
  func oneOfSeveralOfAKindIsCalledAfterItsScheme(
    _ scheme: String, _ name: String, _ other: String, _ words: [String]
  ) throws {
    #expect(try names([(name, scheme), (other, scheme)])[0] == words)
  }

  @Test func theOnlyOneOfAKindIsCalledAfterThat() throws {
    let all = [
      ("a", Self.basic), ("b", Self.token), ("c", Self.oauth), ("d", Self.header),
      ("e", Self.digest),
    ]
    #expect(
      try names(all) == [
        ["username", "password"], ["token"], ["access_token"], ["api_key"],
        ["digest_authorization"],
      ])
  }

  /// Schemes of which some make others give up their names.
  private static let crowd = [
    ("oauth2", oauth), ("openId", oidc), ("OAuth", oauth), ("user", oauth), ("user_auth", oauth),
    ("access_token", query), ("api_key", header), ("key", header), ("bearerAuth", token),
    ("admin", token), ("adminBearerToken", query),
  ]

  /// Old code compiles with the new names, and must not send a secret to another scheme than before.
  @Test func noNameComesToMeanAnotherSchemeWhenOneIsAdded() throws {
    for kept in 1..<(1 << Self.crowd.count) where kept.nonzeroBitCount < 4 {
      let old = Self.crowd.indices.filter { kept >> $0 & 1 == 1 }
      let before = Dictionary(
        zip(try names(old.map { Self.crowd[$0] }), old), uniquingKeysWith: { $1 })
      #expect(before.count == old.count, "two of one name")
      for added in Self.crowd.indices where !old.contains(added) {
        let new = (old + [added]).sorted()
        for (name, scheme) in zip(try names(new.map { Self.crowd[$0] }), new) {
          #expect(before[name] ?? scheme == scheme, "\(name): \(old.map { Self.crowd[$0].0 })")
        }
      }
    }
  }
}
