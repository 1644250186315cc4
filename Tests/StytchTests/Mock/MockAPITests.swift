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
    let transport = try MockTransport(keepsItems: false)
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

  /// Creates, reads, changes, finds and deletes users, organizations and members.
  private func lives() async throws -> [MockTransport.Exchange] {
    let transport = try MockTransport(keepsItems: true)
    let consumer = try ConsumerClient(
      projectID: "project-test-mock", secret: "mock", transport: transport)
    let b2b = try B2BClient(
      projectID: "project-test-mock", secret: "mock", transport: transport)
    let userID = try await consumer.users.create(
      email: "a@b.example", trustedMetadata: ["level": 1], externalID: "e1"
    ).userID
    #expect(try await consumer.users.get(userID: userID).externalID == "e1")
    _ = try await consumer.users.update(userID: userID, externalID: "e2")
    #expect(try await consumer.users.search().results.map(\.externalID) == ["e2"])
    _ = try await consumer.users.delete(userID: userID)
    #expect(try await consumer.users.search().results.isEmpty)
    await #expect {
      _ = try await consumer.users.get(userID: userID)
    } throws: { error in
      (error as? StytchError)?.status == 404
    }
    let organization = try await b2b.organizations.create(organizationName: "Garden").organization
    #expect(organization.organizationName == "Garden")
    let id = organization.organizationID
    let member = try await b2b.organizations.members.create(
      organizationID: id, emailAddress: "a@b.example"
    ).member
    #expect(member.organizationID == id && member.emailAddress == "a@b.example")
    var found: [String] = []
    for try await member in b2b.organizations.members.searchAll(organizationIDs: [id]) {
      found.append(member.memberID)
    }
    #expect(found == [member.memberID])
    return transport.exchanges
  }

  @Test func whatIsCreatedIsThere() async throws {
    #expect(try await lives().map(\.status) == [200, 200, 200, 200, 200, 200, 404, 200, 200, 200])
  }

  @Test(
    .enabled("needs Python with openapi-core and PyYAML, and ../shared") {
      let hasModules = await Python.has(modules: "openapi_core", "yaml")
      return hasModules && SharedFolder.file("stytch/openapi.yml") != nil
    })
  func whatIsAnsweredIsValid() async throws {
    let folder = try TemporaryFolder()
    // The description tells of no 404.
    let lives = try await lives().filter { $0.status == 200 }
    let answers = try await exchanges() + lives
    let file = try folder.write(JSONEncoder().encode(answers), to: "answers.json")
    let description = try #require(SharedFolder.file("stytch/openapi.yml"))
    let schemas = try #require(
      SharedFolder.file("stytch/consumer-magic-links-authenticate.json"))
    let outcome = try await Python.run(
      "mock_answers.py", [description.path, schemas.path, file.path])
    #expect(outcome.output == "")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
