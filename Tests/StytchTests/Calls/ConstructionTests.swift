import Foundation
import HTTPTypes
import SDKRuntime
import Stytch
import Testing

/// A client finds its server by its project, and keeps its secret to itself.
@Suite struct ConstructionTests {
  @Test(arguments: [
    ("project-live-1", "api.stytch.com"), ("project-test-1", "test.stytch.com"),
    ("anything", "test.stytch.com"),
  ])
  func theProjectChoosesTheServer(_ projectID: String, _ host: String) async throws {
    let transport = RequestRecorder()
    let client = try B2BClient(projectID: projectID, secret: "s", transport: transport) {
      $0.retryPolicy = .none
    }
    _ = try? await client.rbac.policy()
    _ = try? await client.fraud.rules.list()
    let requests = await transport.requests
    #expect(requests.map(\.scheme) == ["https", "https"])
    #expect(requests.map(\.authority) == [host, "telemetry.stytch.com"])
  }

  @Test(arguments: ["http://example.com", "example.com", "https://user:pass@example.com", ""])
  func refusesServers(_ url: String) {
    #expect(throws: ConfigurationError.self) {
      try B2BClient(projectID: "p", secret: StytchServer.secret, baseURL: url)
    }
    #expect(throws: ConfigurationError.self) {
      try ConsumerClient(projectID: "p", secret: StytchServer.secret, fraudBaseURL: url)
    }
  }

  @Test func theEnvironmentHasTheCredentials() async throws {
    let transport = RequestRecorder()
    let variables: EnvironmentVariables = [
      "STYTCH_PROJECT_ID": "project-live-1", "STYTCH_SECRET": "s",
    ]
    let client = try ConsumerClient.fromEnvironment(variables, transport: transport)
    _ = try? await client.rbac.policy()
    let request = try #require(await transport.requests.first)
    #expect(request.authority == "api.stytch.com")
    #expect(request.headerFields[.authorization] == "Basic cHJvamVjdC1saXZlLTE6cw==")
  }

  @Test(arguments: [
    ("STYTCH_PROJECT_ID", nil as String?), ("STYTCH_SECRET", nil), ("STYTCH_SECRET", ""),
  ])
  func aVariableThatIsNotThereIsNamed(_ name: String, _ value: String?) throws {
    var variables = ["STYTCH_PROJECT_ID": "project-live-1", "STYTCH_SECRET": "s"]
    variables[name] = value
    let error = #expect(throws: ConfigurationError.self) {
      try B2BClient.fromEnvironment(EnvironmentVariables(variables))
    }
    #expect(error?.description.contains(name) == true)
  }

  @Test func settingsAreChangedWhereTheClientIsMade() async throws {
    let transport = RequestRecorder()
    let client = try B2BClient(projectID: "p", secret: "s", transport: transport) {
      $0.retryPolicy = .none
      $0.defaultHeaders[.from] = "test"
    }
    _ = try? await client.rbac.policy()
    _ = try? await client.fraud.rules.list()
    let requests = await transport.requests
    #expect(requests.map { $0.headerFields[.from] } == ["test", "test"])
  }

  @Test func settingsAreChangedForACall() async throws {
    let transport = RequestRecorder()
    let client = try B2BClient(projectID: "p", secret: "s", transport: transport) {
      $0.retryPolicy = .none
    }
    _ = try? await client.with { $0.timeout = .seconds(5) }.rbac.policy()
    _ = try? await client.rbac.policy()
    #expect(await transport.timeouts == [.seconds(5), .seconds(60)])
  }

  @Test(arguments: [true, false])
  func searchesAreRepeatedAndLogInsAreNot(_ isSearch: Bool) async throws {
    let transport = RequestRecorder(TransportFailure(.connectionLost, message: "It broke."))
    let client = try ConsumerClient(projectID: "p", secret: "s", transport: transport) {
      $0.random = { 0 }
    }
    if isSearch {
      _ = try? await client.users.search()
    } else {
      _ = try? await client.magicLinks.authenticate(token: "t")
    }
    #expect(await transport.requests.count == (isSearch ? 3 : 1))
  }

  @Test func theSecretIsNeverShown() async throws {
    var texts: [String] = []
    try await StytchServer.answering(.init(status: 401)) { server in
      let b2b = try server.b2b
      let consumer = try server.consumer
      texts += shown(b2b) + shown(consumer) + shown(b2b.rbac.organizations)
      let refused = await #expect(throws: StytchError.self) { try await b2b.rbac.policy() }
      texts += shown(try #require(refused))
    }
    let unreachable = try B2BClient(
      projectID: StytchServer.projectID,
      secret: StytchServer.secret,
      baseURL: "http://127.0.0.1:1"
    )
    let failed = await #expect(throws: StytchError.self) { try await unreachable.rbac.policy() }
    texts += shown(try #require(failed))
    let refused = #expect(throws: ConfigurationError.self) {
      try B2BClient(projectID: "a:b", secret: StytchServer.secret + "\n")
    }
    texts += shown(try #require(refused))

    let pair = Data("\(StytchServer.projectID):\(StytchServer.secret)".utf8).base64EncodedString()
    for text in texts {
      #expect(!text.contains(StytchServer.secret))
      #expect(!text.contains(pair))
    }
    #expect(texts.contains { $0.contains(StytchServer.projectID) }, "a dump shows the rest")
  }

  /// Every text that Swift makes of a value.
  private func shown(_ value: some Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(reflecting: value), dumped]
      + ((value as? any Error).map { [$0.localizedDescription] } ?? [])
  }
}

/// Keeps the requests, and answers none.
private actor RequestRecorder: Transport {
  private let failure: TransportFailure
  private(set) var requests: [HTTPRequest] = []
  private(set) var timeouts: [Duration] = []

  init(_ failure: TransportFailure = TransportFailure(.offline, message: "There is no network.")) {
    self.failure = failure
  }

  func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    requests.append(request)
    timeouts.append(timeout)
    throw failure
  }
}
