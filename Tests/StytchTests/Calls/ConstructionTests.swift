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
    let transport = HostRecorder()
    let client = try B2BClient(projectID: projectID, secret: "s", transport: transport)
    _ = try? await client.rbac.policy()
    _ = try? await client.fraud.rules.list()
    #expect(await transport.hosts == ["https://\(host)", "https://telemetry.stytch.com"])
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

/// Keeps the servers that requests go to, and answers nothing.
private actor HostRecorder: Transport {
  private(set) var hosts: [String] = []

  func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    hosts.append("\(request.scheme ?? "")://\(request.authority ?? "")")
    throw TransportFailure(.offline, message: "There is no network.")
  }
}
