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

  @Test(arguments: [
    ("{type: http, scheme: basic}", "s", ["s_username", "s_password"]),
    ("{type: http, scheme: basic}", "BasicAuth", ["username", "password"]),
    ("{type: http, scheme: bearer}", "bearerAuth", ["bearer_token"]),
    ("{type: http, scheme: bearer}", "AdminToken", ["admin_bearer_token"]),
    ("{type: http, scheme: Digest}", "s", ["digest_authorization"]),
    ("{type: oauth2, flows: {}}", "OAuth2", ["access_token"]),
    ("{type: oauth2, flows: {}}", "petstore_auth", ["petstore_access_token"]),
    ("{type: openIdConnect, openIdConnectUrl: /x}", "oidc", ["access_token"]),
    ("{type: apiKey, in: query, name: k}", "ApiKeyAuth", ["api_key"]),
    ("{type: apiKey, in: query, name: k}", "appId", ["app_id"]),
    ("{type: apiKey, in: cookie, name: k}", "partner", ["partner_api_key"]),
  ])
  func credentialsAreCalledAfterTheirSchemes(
    _ scheme: String, _ name: String, _ names: [String]
  ) throws {
    let schemes = "\(name): \(scheme), other: {type: apiKey, in: header, name: X}"
    let model = try build(schemes, document: "[{\(name): []}, {other: []}]").model
    let words: [Name] =
      switch model.clients[0].credentials[0].kind {
      case .basic(let user, let password): [user, password]
      case .bearer(let name), .accessToken(let name), .authorization(_, let name),
        .key(_, _, let name):
        [name]
      case .certificate: []
      }
    #expect(words.map(\.snakeCase) == names)
  }
}
