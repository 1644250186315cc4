import Foundation
import SDKRuntime
import Stytch
import StytchSnippets
import TestSupport
import Testing

/// Every operation is called with the fewest arguments and with all, as the snippets show it. The
/// server holds each request and each answer to the official description, by means of openapi-core;
/// the SDK must read each answer, write it again as it was, and tell of every error what came.
@Suite(
  .enabled("needs Python with openapi-core and PyYAML") {
    await Python.has(modules: "openapi_core", "yaml")
  },
  .timeLimit(.minutes(20)))
struct WireConformanceTests {
  @Test func everyOperationIsValidBothWays() async throws {
    #expect(Snippets.b2bClient.count + Snippets.consumerClient.count == 184)
    let summary = try await ConformanceServer.with { server in
      for answer in [ConformanceServer.Answer.required, .all] {
        await call(Snippets.b2bClient, on: try server.b2b(answer), answer, server)
        await call(Snippets.consumerClient, on: try server.consumer(answer), answer, server)
      }
      for answer in ConformanceServer.Answer.errors {
        await fail(Snippets.b2bClient, on: try server.b2b(answer), answer)
        await fail(Snippets.consumerClient, on: try server.consumer(answer), answer)
      }
      return try await server.summary()
    }
    print("Wire conformance: \(summary.prefix(20_000))")
    #expect(summary.hasPrefix("valid\n"))
  }

  @Test func theServerTellsWhatIsWrong() async throws {
    let path = "all/v1/b2b/discovery/organizations"
    let summary = try await ConformanceServer.with { server in
      let body = Data(#"{"session_jwt": 1, "made_up": ""}"#.utf8)
      try await server.send("/test.stytch.com/\(path)", body: body)
      try await server.compare(Data("{}".utf8))
      try await server.send("/test.stytch.com/all/v1/nowhere", body: Data())
      try await server.send("/telemetry.stytch.com/\(path)", body: body)
      return try await server.summary()
    }
    for fault in [
      "session_jwt 1 is not of type 'string'", "('made_up' was unexpected)",
      "all arguments are all there are: there is no 'session_token'",
      "response with all members kept: {", "there is no POST /v1/nowhere",
      "Server not found for https://telemetry.stytch.com", "error 429: not seen",
    ] {
      #expect(summary.contains(fault))
    }
    #expect(summary.hasPrefix("invalid\n"))
  }

  /// Calls that are answered well: with the fewest arguments where the answer has what it must, and
  /// with all where it has all.
  private func call<Client>(
    _ snippets: [Snippet<Client>],
    on client: Client,
    _ answer: ConformanceServer.Answer,
    _ server: ConformanceServer
  ) async {
    for snippet in snippets {
      do {
        let value = try await answer == .all ? snippet.all(client) : snippet.fewest(client)
        let encodable = try #require(value as? any Encodable)
        try await server.compare(JSONEncoder.sdk().encode(encodable))
      } catch {
        Issue.record("\(snippet.route), \(answer): \(error)")
      }
    }
  }

  /// Calls that the API refuses.
  private func fail<Client>(
    _ snippets: [Snippet<Client>],
    on client: Client,
    _ answer: ConformanceServer.Answer
  ) async {
    for snippet in snippets {
      do {
        _ = try await snippet.fewest(client)
        Issue.record("\(snippet.route), \(answer): no error")
      } catch let error as StytchError {
        #expect(error.status == answer.status, "\(snippet.route)")
        #expect(error.requestID == "request-id", "\(snippet.route)")
        if answer == .oauth {
          #expect(error.body?.error == "invalid_client", "\(snippet.route)")
          #expect(error.body?.errorDescription == "The client is unknown.", "\(snippet.route)")
        } else {
          #expect(error.body?.errorType == "type_\(answer.rawValue)", "\(snippet.route)")
          #expect(error.body?.errorMessage == "Message \(answer.rawValue).", "\(snippet.route)")
        }
      } catch {
        Issue.record("\(snippet.route), \(answer): \(error)")
      }
    }
  }
}
