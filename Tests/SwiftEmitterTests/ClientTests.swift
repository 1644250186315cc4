import Testing

@testable import SDKModel
@testable import SwiftEmitter

/// Clients and the resources in them.
@Suite struct ClientTests {
  private func client(_ model: SDKModel) -> String {
    model.files()["ToyClient.swift"] ?? ""
  }

  @Test func credentialsSelectTheServer() {
    let source = client(
      .toy(
        servers: [
          Server.toy("https://test.example"),
          Server.toy("https://live.toy.example", credentialPrefix: "live-"),
        ],
        otherServers: [NamedServer(name: Name("fraud"), url: "https://fraud.example")],
        credentials: [
          Credential(.basic(user: Name("project id"), password: Name("secret")))
        ]))
    #expect(
      source.contains(
        """
          public init(
            projectID: String,
            secret: String,
            baseURL: String? = nil,
            fraudBaseURL: String? = nil,
            transport: any Transport = URLSessionTransport(),
            configure: (inout ClientConfiguration) -> Void = { _ in }
          ) throws(ConfigurationError) {
            let standardURL =
              projectID.hasPrefix("live-") ? "https://live.toy.example" : "https://test.example"
            var configuration = try ClientConfiguration(
              baseURL: baseURL ?? standardURL,
              servers: ["fraud": fraudBaseURL ?? "https://fraud.example"],
              credentials: .basic(username: projectID, password: Secret(secret)),
              userAgent: "Toy-Swift/1.2")
            configure(&configuration)
            client = APIClient(configuration: configuration, transport: transport)
          }

        """))
  }

  @Test(arguments: [
    (nil as Credential.Kind?, ".none"), (.bearer(token: Name("token")), ".bearer(Secret(token))"),
    (
      .key(wireName: "X-\"Key", place: .header, key: Name("api key")),
      #".header(name: "X-\"Key", value: Secret(apiKey))"#
    ),
    (.bearer(token: Name("configuration")), ".bearer(Secret(configuration2))"),
    (.bearer(token: Name("in")), ".bearer(Secret(`in`))"),
    (.accessToken(token: Name("access token")), ".accessToken(accessToken)"),
    (
      .authorization(scheme: "Digest", value: Name("digest")),
      #".authorization(scheme: "Digest", value: Secret(digest))"#
    ),
    (
      .key(wireName: "sid", place: .cookie, key: Name("session")),
      #".cookie(name: "sid", value: Secret(session))"#
    ),
    (
      .key(wireName: "k", place: .query, key: Name("key")),
      #".query(name: "k", value: Secret(key))"#
    ),
    (.certificate, ".none"),
  ])
  func credentials(_ kind: Credential.Kind?, _ code: String) {
    #expect(
      client(.toy(credentials: kind.map { [Credential($0)] } ?? [])).contains(
        "      credentials: \(code),\n"))
  }

  @Test func severalCredentialsAreOptional() {
    var login = Credential(.basic(user: Name("user"), password: Name("credentials")))
    login.isRequired = false
    login.scheme = "login"
    var key = Credential(.key(wireName: "X", place: .header, key: Name("api key")))
    key.isRequired = false
    let source = client(.toy(credentials: [login, key]))
    #expect(source.contains("    user: String? = nil,\n    credentials2: String? = nil,\n"))
    #expect(
      source.contains(
        """
            var credentials: [String: Credentials] = [:]
            if let user, let credentials2 {
              credentials["login"] = .basic(username: user, password: Secret(credentials2))
            }
            if let apiKey {
              credentials["key"] = .header(name: "X", value: Secret(apiKey))
            }

        """))
    #expect(source.contains("credentials: .schemes(credentials, anyOf: [[\"login\", \"key\"]]),"))
  }

  @Test func hostileServersStayWithinTheirLiterals() {
    var server = Server.toy("https://a.example/\"b\\")
    server.template = "https://{a b}.example/\"b\\(x)/{unknown}/{"
    server.variables = [
      ServerVariable(
        name: Name("string"), wireName: "a b", defaultValue: "\"", values: nil, description: "*/")
    ]
    let module = SDKModel.toy(servers: [server]).files()["Toy.swift"] ?? ""
    #expect(
      module.contains(#"  public static func url(string: String = "\"") -> String {"#))
    #expect(module.contains(#"    "https://\(string).example/\"b\\(x)/{unknown}/{""#))
  }

  @Test func aServerThatIsNoCompleteURLMustBeGiven() {
    let relative = Server.toy("/v1")
    for servers in [[], [relative]] {
      let source = client(.toy(servers: servers))
      #expect(source.contains("    baseURL: String,\n"))
      #expect(source.contains("      baseURL: baseURL,\n"))
    }
  }

  @Test func serversWithTheSameNameAreTakenOnce() {
    let servers = ["https://api.one.example", "https://api.two.example"].map {
      NamedServer(name: Name("api"), url: $0)
    }
    let source = client(.toy(otherServers: servers))
    #expect(source.split(separator: "apiBaseURL: String?").count == 2)
    #expect(source.contains("servers: [\"api\": apiBaseURL ?? \"https://api.one.example\"],\n"))
  }

  @Test func resourcesAreProperties() {
    let files = SDKModel.toy(
      resources: [.toy("pets", [.toy("find")], children: [.toy("toys", [.toy("count")])])],
      sharedResources: [.toy("m2m", [.toy("token")], isShared: true)]
    ).files()
    let source = files["ToyClient.swift"] ?? ""
    #expect(source.contains("public var pets: PetsAPI { PetsAPI(client: client) }\n"))
    #expect(source.contains("public struct PetsAPI: Sendable { let client: APIClient }\n"))
    #expect(source.contains("public var m2m: M2mAPI { M2mAPI(client: client) }\n"))
    #expect(!source.contains("public struct M2mAPI"))
    let pets = files["ToyClient/ToyClient+Pets.swift"] ?? ""
    #expect(pets.contains("extension ToyClient.PetsAPI {\n"))
    #expect(pets.contains("extension ToyClient.PetsAPI.ToysAPI {\n"))
    #expect(files["Shared/M2mAPI.swift"]?.contains("public struct M2mAPI: Sendable") == true)
  }

  @Test func resourcesAndCallsNeverShareAName() {
    let source = client(
      .toy(
        operations: [.toy("pets"), .toy("client")],
        resources: [.toy("pets", [.toy("find")]), .toy("client", [.toy("find")])]))
    #expect(source.contains("public var pets: PetsAPI"))
    #expect(source.contains("public func pets2() "))
    #expect(source.contains("public var clientResource: ClientAPI"))
    #expect(source.contains("public func clientCall() "))
  }
}
