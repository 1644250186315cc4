import Foundation
import SDKRuntime
import Stytch
import StytchSnippets
import TestSupport
import Testing

/// The SDK against what the gateway answers with `--mock`: no account is needed.
@Suite struct MockAPITests {
  /// Calls every operation in both ways that the snippets show.
  private func exchanges() async throws -> [MockTransport.Exchange] {
    let transport = try MockTransport()
    let b2b = try B2BClient(
      projectID: "project-test-mock", secret: "mock", transport: transport)
    let consumer = try ConsumerClient(
      projectID: "project-test-mock", secret: "mock", transport: transport)
    await call(Snippets.b2bClient, on: b2b)
    await call(Snippets.consumerClient, on: consumer)
    return transport.exchanges
  }

  private func call<Client>(_ snippets: [Snippet<Client>], on client: Client) async {
    for snippet in snippets {
      for (extent, call) in [("fewest", snippet.fewest), ("all", snippet.all)] {
        do {
          _ = try await call(client)
        } catch {
          Issue.record("\(snippet.route), \(extent): \(error)")
        }
      }
    }
  }

  @Test func everyOperationIsAnsweredAndRead() async throws {
    let exchanges = try await exchanges()
    #expect(exchanges.count == 2 * 184)
    #expect(Set(exchanges.map { "\($0.method) \($0.template)" }).count == 184)
    #expect(exchanges.allSatisfy { $0.status == 200 })
  }

  @Test(
    .enabled("needs Python with openapi-core and PyYAML, and ../shared") {
      let hasModules = await Python.has(modules: "openapi_core", "yaml")
      return hasModules && SharedFolder.file("stytch/openapi.yml") != nil
    })
  func whatIsAnsweredIsValid() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(JSONEncoder().encode(try await exchanges()), to: "answers.json")
    let description = try #require(SharedFolder.file("stytch/openapi.yml"))
    let schemas = try #require(
      SharedFolder.file("stytch/consumer-magic-links-authenticate.json"))
    let outcome = try await Python.run(
      "mock_answers.py", [description.path, schemas.path, file.path])
    #expect(outcome.output == "")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
