import AsyncHTTPClient
import AsyncHTTPClientTransport
import Faults
import Foundation
import SDKRuntime
import Stytch

/// Compares `sessions.authenticate` with the same call written by hand: `calls [rounds]`.
@main
struct Calls {
  static func main() async throws {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 31
    let only = CommandLine.arguments.dropFirst(2).first
    if only != "loopback" { try await overAStub(rounds) }
    if only != "stub" { try await overLoopback(rounds) }
  }

  private static func overAStub(_ rounds: Int) async throws {
    let transport = CannedTransport(Sample.response)
    let client = try B2BClient(projectID: "project-test-1", secret: "secret", transport: transport)
    let hand = HandWrittenCall(
      baseURL: "https://test.stytch.com", projectID: "project-test-1", secret: "secret")
    try await Comparison(
      name: "over a stub",
      sdk: { _ = try await client.sessions.authenticate(sessionToken: Sample.sessionToken) },
      hand: {
        _ = try await hand.authenticate(sessionToken: Sample.sessionToken, through: transport)
      }
    ).run(rounds: rounds, calls: 500)
  }

  private static func overLoopback(_ rounds: Int) async throws {
    let answer = FaultServer.Step.respond(
      headers: ["Content-Type": "application/json"], body: Sample.response)
    let server = try FaultServer(keepsArrivals: false) { _ in [answer] }
    defer { server.stop() }
    let httpClient = HTTPClient(configuration: AsyncHTTPClientTransport.clientConfiguration)
    let client = try B2BClient(
      projectID: "project-test-1", secret: "secret", baseURL: server.url,
      transport: AsyncHTTPClientTransport(httpClient))
    let hand = HandWrittenCall(baseURL: server.url, projectID: "project-test-1", secret: "secret")
    try await Comparison(
      name: "over loopback with AsyncHTTPClient",
      sdk: { _ = try await client.sessions.authenticate(sessionToken: Sample.sessionToken) },
      hand: {
        _ = try await hand.authenticate(sessionToken: Sample.sessionToken, with: httpClient)
      }
    ).run(rounds: rounds, calls: 300)
    try await httpClient.shutdown()
  }
}
