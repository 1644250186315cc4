import Faults
import Foundation
import SDKRuntime
import Testing

/// A server that answers every request with 503 for a while, and then is well again.
@Suite(.serialized, .timeLimit(.minutes(2))) struct OutageTests {
  private static let callCount = 200
  /// The retries that a client's budget has at first.
  private static let budget = 10

  /// How many of many calls at once succeed; each of the others has to end with the outage's status.
  private func successes(_ client: APIClient, of request: APIRequest) async -> Int {
    await withTaskGroup(of: SampleError?.self) { group in
      for _ in 0..<Self.callCount { group.addTask { await client.failure(of: request) } }
      return await group.reduce(into: 0) { count, error in
        guard let error else { return count += 1 }
        #expect(error.status == 503)
        #expect((1...3).contains(error.attempts.count))
      }
    }
  }

  private func run(
    _ transport: TestedTransport,
    _ outage: FaultServer.Step,
    _ body: (APIClient, FaultServer, Locked<Bool>) async throws -> Void
  ) async throws {
    let isDown = Locked(true)
    let steps: @Sendable (Arrival) -> [FaultServer.Step] = { _ in
      [isDown.withLock { $0 } ? outage : .respond()]
    }
    try await FaultServer.run(steps) { server in
      var configuration = try ClientConfiguration(
        baseURL: server.url, credentials: .none, userAgent: "Test/1", timeout: .seconds(60))
      // The waits between attempts take no time.
      configuration.clock = TestClock()
      let client = APIClient(configuration: configuration, transport: transport.makePatient())
      try await body(client, server, isDown)
    }
  }

  /// All calls together are sent hardly more often than once each while it lasts, and are all well
  /// when it is over.
  @Test(arguments: TestedTransport.allCases, [[:], ["Retry-After": "2"]])
  func theBudgetHoldsTheLoadDown(
    _ transport: TestedTransport, _ headers: [String: String]
  ) async throws {
    let request = APIRequest(.get, "/v1", operation: "Test")
    try await run(transport, .respond(503, headers: headers)) { client, server, isDown in
      #expect(await successes(client, of: request) == 0)
      #expect(server.arrivals.count == Self.callCount + Self.budget)
      // The budget is spent.
      #expect(await successes(client, of: request) == 0)
      #expect(server.arrivals.count == 2 * Self.callCount + Self.budget)

      isDown.withLock { $0 = false }
      #expect(await successes(client, of: request) == Self.callCount)
      #expect(server.arrivals.count == 3 * Self.callCount + Self.budget)

      // The successes have filled it again, but for the errors of adding tenths.
      isDown.withLock { $0 = true }
      #expect(await successes(client, of: request) == 0)
      let retries = server.arrivals.count - 4 * Self.callCount - Self.budget
      #expect((Self.budget - 1...Self.budget).contains(retries))
    }
  }

  /// What may have been done already is not sent again, whatever time the server names.
  @Test(arguments: TestedTransport.allCases, [[:], ["Retry-After": "2"]])
  func postsAreSentOnce(
    _ transport: TestedTransport, _ headers: [String: String]
  ) async throws {
    let request = APIRequest(.post, "/v1", operation: "Test")
    try await run(transport, .respond(503, headers: headers)) { client, server, isDown in
      #expect(await successes(client, of: request) == 0)
      #expect(server.arrivals.count == Self.callCount)
      isDown.withLock { $0 = false }
      #expect(await successes(client, of: request) == Self.callCount)
      #expect(server.arrivals.count == 2 * Self.callCount)
    }
  }

  /// One call is well once the server is, after the wait that it named.
  @Test(arguments: TestedTransport.allCases)
  func aCallOutlastsAShortOutage(_ transport: TestedTransport) async throws {
    let outage = FaultServer.Step.respond(503, headers: ["Retry-After": "2"])
    try await run(transport, outage) { client, server, isDown in
      let clock = TestClock()
      let patient = client.with {
        $0.clock = clock
        // Is asked for when an attempt has failed.
        $0.random = {
          if server.arrivals.count == 2 { isDown.withLock { $0 = false } }
          return 0
        }
      }
      #expect(await patient.failure(of: APIRequest(.get, "/v1", operation: "Test")) == nil)
      #expect(server.arrivals.count == 3)
      #expect(clock.sleeps == [.seconds(2), .seconds(2)])
    }
  }
}
