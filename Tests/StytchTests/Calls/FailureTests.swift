import Foundation
import HTTPTypes
import SDKRuntime
import Stytch
import TestServer
import Testing

/// Whatever else goes wrong is told apart.
@Suite struct FailureTests {
  @Test(arguments: [
    ("<html>Welcome</html>", "text/html"), ("", "application/json"), ("{", "application/json"),
  ])
  func aSuccessThatIsNoJSON(_ text: String, _ type: String) async throws {
    let error = try await failure(.init(type: type, text: text))
    #expect(error.status == 200)
    #expect(error.kindName == "decoding")
  }

  @Test(arguments: [
    (#"{"status_code": 200}"#, "request_id"),
    (#"{"request_id": "r", "status_code": "200"}"#, "status_code"),
    (
      #"{"request_id": "r", "status_code": 200, "policy": {"roles": [{"role_id": 1}]}}"#,
      "policy.roles[0].role_id"
    ),
  ])
  func aSuccessOfAnotherForm(_ text: String, _ path: String) async throws {
    let error = try await failure(.init(text: text))
    #expect(error.kindName == "decoding")
    #expect(error.description.contains(path))
  }

  /// Foundation reports such a number as if the whole text were no JSON.
  @Test func aFractionInPlaceOfAnInteger() async throws {
    let error = try await failure(.init(text: #"{"request_id": "r", "status_code": 1.5}"#))
    #expect(error.kindName == "decoding")
    #expect(error.description.contains("status_code"))
  }

  @Test func refusedConnection() async throws {
    let url = try await RecordingServer.answering(.init()) { $0.url }
    let client = try B2BClient(projectID: "project-test-1", secret: "s", baseURL: url)
    let error = await #expect(throws: StytchError.self) { try await client.rbac.policy() }
    #expect(error?.kindName == "connectionRefused")
    #expect(error?.status == nil)
  }

  @Test func slowServer() async throws {
    try await StytchServer.answering(.init(delay: .seconds(5))) { server in
      let client = try server.b2b(transport: HurriedTransport())
      let error = await #expect(throws: StytchError.self) { try await client.rbac.policy() }
      #expect(error?.kindName == "timedOut")
    }
  }

  @Test func cancelledTask() async throws {
    try await StytchServer.answering(.init(delay: .seconds(5))) { server in
      let client = try server.b2b
      let call = Task { try await client.rbac.policy() }
      while await server.server.arrivals.isEmpty { await Task.yield() }
      call.cancel()
      let error = await #expect(throws: StytchError.self) { try await call.value }
      #expect(error?.kindName == "cancelled")
    }
  }

  private func failure(_ answer: RecordingServer.Answer) async throws -> StytchError {
    try await StytchServer.answering(answer) { server in
      let error = await #expect(throws: StytchError.self) { try await server.b2b.rbac.policy() }
      return try #require(error)
    }
  }
}

/// Waits no longer than a moment.
private struct HurriedTransport: Transport {
  let transport = URLSessionTransport()

  func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    try await transport.send(request, body: body, timeout: .milliseconds(300))
  }
}
