#if AsyncHTTPClient
import AsyncHTTPClient
import AsyncHTTPClientTransport
import Faults
import SDKRuntime
import Testing

/// What the transport sets its clients to.
@Suite(.timeLimit(.minutes(3))) struct AsyncHTTPClientTests {
  /// The client would put paths and queries, with all that is secret in them, into each span.
  @Test func clientsTraceNothing() {
    #expect(AsyncHTTPClientTransport.clientConfiguration.tracing.tracer == nil)
  }

  /// A server that is away for a moment, as when it is started anew, fails no call.
  @Test func callsWaitForAServerThatComesBack() async throws {
    try await FaultServer.run({ _ in [.respond()] }) { server in
      server.refuse()
      var configuration = try ClientConfiguration(
        baseURL: server.url, credentials: .none, userAgent: "Test/1", timeout: .seconds(60))
      configuration.retryPolicy = .none
      let client = APIClient(configuration: configuration, transport: TestedTransport.patient())
      let request = APIRequest(.post, "/v1", operation: "Test")
      try await withThrowingTaskGroup(of: SampleError?.self) { group in
        for _ in 0..<200 { group.addTask { await client.failure(of: request) } }
        // Long enough that some are refused, in most runs.
        try await Task.sleep(for: .milliseconds(200))
        try server.reopen()
        for try await error in group { #expect(error == nil) }
      }
      #expect(server.arrivals.count == 200)
    }
  }

  /// One that stays away is told as such, in the time that a connection may take.
  @Test func aRefusalIsToldInTime() async throws {
    try await FaultServer.run({ _ in [.respond()] }) { server in
      server.refuse()
      var configuration = try ClientConfiguration(
        baseURL: server.url, credentials: .none, userAgent: "Test/1", timeout: .seconds(60))
      configuration.retryPolicy = .none
      for timeout in [Duration.seconds(60), .seconds(3)] {
        configuration.timeout = timeout
        let client = APIClient(configuration: configuration, transport: AsyncHTTPClientTransport())
        let began = ContinuousClock.now
        let error = await client.failure(of: APIRequest(.post, "/v1", operation: "Test"))
        // Five seconds for a connection, or less; as many again are for a busy machine.
        #expect(ContinuousClock.now - began < min(timeout, .seconds(5)) + .seconds(5))
        guard case .transport(let failure)? = error?.kind else {
          throw Unexpected(what: "\(error as Any)")
        }
        #expect(failure.code == .connectionRefused)
        #expect(failure.isUnsent)
      }
    }
  }
}
#endif
