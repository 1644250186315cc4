import Faults
import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// What becomes of a request where a server breaks off a connection that was used before, without a
/// byte in answer: it may have acted.
@Suite(.serialized, .timeLimit(.minutes(2))) struct KeptConnectionTests {
  /// Requests that may do harm where they arrive twice, with and without a body.
  static let writes: [(HTTPRequest.Method, hasBody: Bool)] = [
    (.post, false), (.post, true), (.patch, false), (.patch, true),
  ]

  /// Foundation on Apple's systems may send these again.
  static let repeatableWrites: [(HTTPRequest.Method, hasBody: Bool)] = [
    (.put, false), (.put, true), (.delete, false),
  ]

  private func request(_ method: HTTPRequest.Method, hasBody: Bool) -> APIRequest {
    var request = APIRequest(method, "/v1", operation: "Test")
    if hasBody { request.body(["a": JSONValue.integer(1)]) }
    return request
  }

  /// Makes calls that leave connections behind, then one that meets the step.
  private func run(
    _ transport: TestedTransport,
    _ request: APIRequest,
    meeting step: FaultServer.Step,
    retries: RetryPolicy,
    _ check: (FaultServer, TransportFailure, SampleError) throws -> Void
  ) async throws {
    let isBroken = Locked(false)
    let steps: @Sendable (Arrival) -> [FaultServer.Step] = { _ in
      isBroken.withLock { $0 } ? [step] : [.respond()]
    }
    try await FaultServer.run(steps) { server in
      var configuration = try ClientConfiguration(
        baseURL: server.url, credentials: .none, userAgent: "Test/1", timeout: .seconds(40))
      configuration.clock = TestClock()
      configuration.retryPolicy = retries
      // Is asked for when an attempt has failed.
      configuration.random = {
        try? server.reopen()
        return 1
      }
      let client = APIClient(configuration: configuration, transport: transport.make())
      for earlier in [APIRequest(.get, "/v1", operation: "Test"), request] {
        try await client.send(earlier, failure: ErrorResponse.self)
      }
      isBroken.withLock { $0 = true }
      let error = try #require(await client.failure(of: request))
      guard case .transport(let failure) = error.kind else { throw Unexpected(what: "\(error)") }
      try check(server, failure, error)
    }
  }

  #if canImport(FoundationNetworking)
  private static let sentOnce = writes + repeatableWrites
  #else
  private static let sentOnce = writes
  #endif

  @Test(arguments: TestedTransport.allCases, sentOnce)
  func whatBreaksWithoutAnAnswerArrivesOnce(
    _ transport: TestedTransport, _ write: (HTTPRequest.Method, hasBody: Bool)
  ) async throws {
    let request = request(write.0, hasBody: write.hasBody)
    for step in [FaultServer.Step.close, .reset] {
      try await run(transport, request, meeting: step, retries: .none) { server, failure, _ in
        #expect(failure.code == .connectionLost)
        #expect(!failure.isUnsent)
        #expect(server.arrivals.count == 3)
        #expect(server.connectionCount == (transport.keepsConnectionsOfWrites ? 1 : 3))
      }
    }
  }

  /// That the server then refuses a connection says nothing of the request that it had.
  @Test(arguments: TestedTransport.allCases, writes)
  func aServerThatVanishesIsNotSentAPostAgain(
    _ transport: TestedTransport, _ write: (HTTPRequest.Method, hasBody: Bool)
  ) async throws {
    let request = request(write.0, hasBody: write.hasBody)
    try await run(transport, request, meeting: .vanish, retries: .default) {
      server, failure, error in
      #expect(!failure.isUnsent)
      #expect(error.attempts.count == 1)
      #expect(server.arrivals.count == 3)
    }
  }

  /// What only reads may have arrived, too, and does not claim that it has not.
  @Test(arguments: TestedTransport.allCases)
  func aServerThatVanishesMayHaveGotAGet(_ transport: TestedTransport) async throws {
    let request = request(.get, hasBody: false)
    try await run(transport, request, meeting: .vanish, retries: .none) { server, failure, _ in
      #expect(!failure.isUnsent)
      #expect(server.arrivals.count == 3)
    }
  }

  /// However many calls there are, a server gets no more connections than it may be asked to bear, and
  /// those that end make room.
  @Test(arguments: TestedTransport.allCases)
  func manyCallsAtOnceWaitForEachOther(_ transport: TestedTransport) async throws {
    let isStuck = Locked(true)
    let steps: @Sendable (Arrival) -> [FaultServer.Step] = { _ in
      isStuck.withLock { $0 } ? [.stall] : [.respond()]
    }
    try await FaultServer.run(steps) { server in
      var configuration = try ClientConfiguration(
        baseURL: server.url, credentials: .none, userAgent: "Test/1", timeout: .seconds(60))
      configuration.retryPolicy = .none
      let client = APIClient(configuration: configuration, transport: transport.makePatient())
      let request = request(.post, hasBody: true)
      try await withThrowingTaskGroup(of: SampleError?.self) { group in
        for _ in 0..<100 { group.addTask { await client.failure(of: request) } }
        while server.arrivals.count < 64 { try await Task.sleep(for: .milliseconds(5)) }
        // One more would come at once.
        try await Task.sleep(for: .milliseconds(100))
        #expect(server.arrivals.count == 64)
        group.cancelAll()
        for try await error in group {
          guard case .cancelled? = error?.kind else { throw Unexpected(what: "\(error as Any)") }
        }
      }
      isStuck.withLock { $0 = false }
      for _ in 0..<100 { #expect(await client.failure(of: request) == nil) }
    }
  }
}
