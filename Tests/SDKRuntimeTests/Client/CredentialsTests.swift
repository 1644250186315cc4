import Foundation
import HTTPTypes
import Testing

@testable import SDKRuntime

@Suite struct CredentialsTests {
  private struct Refused: Error {
    let secret = "hunter2"
  }

  private static let key = Credentials.header(name: "X-Key", value: Secret("k"))

  private func sent(
    _ credentials: Credentials, _ build: (inout APIRequest) -> Void = { _ in }
  ) async throws -> [String] {
    let message = try await sampleMessage(credentials: credentials, build)
    let names: [HTTPField.Name] = [
      .authorization, .cookie, try #require(.init("X-Key")), try #require(.init("X-Other")),
    ]
    return [message.request.path ?? ""] + names.compactMap { message.request.headerFields[$0] }
  }

  @Test(arguments: [
    (Credentials.query(name: "a b", value: Secret("k&")), ["/v1?q=1&a%20b=k%26", "c=1"]),
    (.cookie(name: "session", value: Secret("k=")), ["/v1?q=1", "c=1; session=k="]),
    (.authorization(scheme: "Digest", value: Secret("k")), ["/v1?q=1", "Digest k", "c=1"]),
    (.accessToken("t"), ["/v1?q=1", "Bearer t", "c=1"]),
    (key, ["/v1?q=1", "c=1", "k"]),
  ])
  func everyKindGoesToItsPlace(_ credentials: Credentials, _ texts: [String]) async throws {
    let all = try await sent(credentials) {
      $0.query("q", 1)
      $0.cookie("c", 1)
    }
    #expect(all == texts)
    let none = try await sent(credentials) { $0.withoutCredentials() }
    #expect(none == ["/v1"])
  }

  @Test(arguments: [
    Credentials.query(name: "", value: Secret("hunter2")),
    .query(name: "a", value: Secret("")),
    .cookie(name: "a b", value: Secret("hunter2")),
    .cookie(name: "a", value: Secret("hunter2; b=c")),
    .authorization(scheme: "A B", value: Secret("hunter2")),
    .authorization(scheme: "A", value: Secret("hunter2\r\nX: y")),
    .accessToken(""), .accessToken("hunter2\n"),
    .schemes(["a": .bearer(Secret("hunter2\n"))], anyOf: [["a"]]),
  ])
  func whatCannotBeSentIsRefused(_ credentials: Credentials) throws {
    let error = #expect(throws: ConfigurationError.self) { try credentials.check() }
    #expect(try !#require(error).description.contains("hunter2"))
  }

  @Test func aTokenIsFetchedForEachRequest() async throws {
    let count = Locked(0)
    let credentials = Credentials.accessToken(
      AccessToken {
        count.withLock { count in
          count += 1
          return "t\(count)"
        }
      })
    #expect(try await sent(credentials) == ["/v1", "Bearer t1"])
    #expect(try await sent(credentials) == ["/v1", "Bearer t2"])
    #expect(try await sent(credentials) { $0.withoutCredentials() } == ["/v1"])
    // A request that cannot be sent needs no token.
    #expect(try await sampleRefusal(credentials: credentials) { $0.header("X", "\n") } != nil)
    #expect(count.withLock { $0 } == 2)
  }

  /// A client whose token takes some failures of the network to fetch.
  private func client(
    _ transport: ScriptedTransport, failures: Int
  ) throws -> APIClient {
    let rest = Locked(failures)
    let token = AccessToken {
      try rest.withLock { rest in
        rest -= 1
        if rest >= 0 { throw TransportFailure(.connectionLost, message: "It broke.") }
        return "t"
      }
    }
    var configuration = try ClientConfiguration(
      baseURL: "https://api.example.com", credentials: .accessToken(token), userAgent: "Test/1")
    configuration.clock = TestClock()
    return APIClient(configuration: configuration, transport: transport)
  }

  @Test func aTokenThatTheNetworkKeptBackIsFetchedAgain() async throws {
    // A POST as well: it was not sent.
    for request in [APIRequest.get, .post] {
      let transport = ScriptedTransport([.status(200)])
      #expect(try await client(transport, failures: 2).failure(of: request) == nil)
      #expect(await transport.requests.count == 1)
    }
    let transport = ScriptedTransport([])
    let error = try await client(transport, failures: 3).failure(of: .get)
    guard case .transport(let failure)? = error?.kind else {
      throw Unexpected(what: "\(error as Any)")
    }
    #expect(failure.code == .connectionLost && failure.isUnsent)
    #expect(failure.message == "The access token could not be fetched: It broke.")
    #expect(error?.attempts.count == 3)
    #expect(await transport.requests.isEmpty)
  }

  @Test func aTokenThatCannotBeFetchedIsNotShown() async throws {
    let failing = Credentials.accessToken(AccessToken { throw Refused() })
    let refusal = try #require(try await sampleRefusal(credentials: failing) { _ in })
    #expect(refusal.contains("could not be fetched (Refused)"))
    for token in ["", "hunter2\r\n"] {
      let credentials = Credentials.accessToken(AccessToken { token })
      let refusal = try #require(try await sampleRefusal(credentials: credentials) { _ in })
      #expect(refusal.contains("token provider") && !refusal.contains("hunter2"))
    }
    let cancelled = Credentials.accessToken(AccessToken { throw CancellationError() })
    await #expect(throws: CancellationError.self) {
      try await sampleMessage(credentials: cancelled) { _ in }
    }
  }

  @Test(arguments: [
    ([["key"], ["basic"]], ["/v1", "k"]),
    ([["other"], ["basic"]], ["/v1", "Basic YTpi"]),
    ([["key", "other"], ["basic", "key"]], ["/v1", "Basic YTpi", "k"]),
    ([["basic", "key", "query"]], ["/v1?k=q", "Basic YTpi", "k"]),
    ([[], ["key"]], ["/v1", "k"]),
    ([["other"], []], ["/v1"]),
    ([[]], ["/v1"]),
    ([], ["/v1"]),
  ])
  func theFirstSetThatCanBeMetIsSent(_ anyOf: [[String]], _ texts: [String]) async throws {
    let schemes: [String: Credentials] = [
      "key": Self.key, "basic": .basic(username: "a", password: Secret("b")),
      "query": .query(name: "k", value: Secret("q")),
    ]
    #expect(try await sent(.schemes(schemes, anyOf: anyOf)) == texts)
    let named = try await sent(.schemes(schemes, anyOf: [["query"]])) { $0.security(anyOf) }
    #expect(named == texts)
  }

  @Test func schemesThatAreMissingAreNamed() async throws {
    let credentials = Credentials.schemes(["key": Self.key], anyOf: [["key"]])
    let refusal = try await sampleRefusal(credentials: credentials) {
      $0.security([["key", "a"], ["b", "c"]])
    }
    #expect(refusal?.contains(#"for "a", or for "b" and "c""#) == true)
    #expect(try await sent(credentials) { $0.withoutCredentials() } == ["/v1"])
  }

  @Test func aClientWithoutSchemesSendsWhatItHas() async throws {
    #expect(try await sent(Self.key) { $0.security([["any"]]) } == ["/v1", "k"])
    #expect(try await sent(Self.key) { $0.security([]) } == ["/v1"])
  }
}
