#if Gateway
import TestSupport
import Testing

/// The gateway as a process, between a client and a server of the test's own. Needs Python.
@Suite(
  .enabled("needs Python") { await Python.has(modules: "http.server") }, .timeLimit(.minutes(10)))
struct GatewayProcessTests {
  private func check(_ more: String..., by program: String = "gateway_check.py") async throws {
    let gateway = try BuildFolder.executable("gateway").path
    let description = packageRoot.appending(path: "spec/stytch.yaml").path
    let outcome = try await Python.run(program, [gateway, description] + more)
    #expect(outcome.output == "")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func passesOnWhatItShouldAndNothingElse() async throws {
    try await check()
  }

  @Test func standsSlowClientsAndBadServers() async throws {
    try await check(by: "gateway_load.py")
  }

  @Test(.enabled("needs Chromium") { await Browser.isThere() })
  func servesTheConsoleToABrowser() async throws {
    try await check("browser")
  }
}
#endif
