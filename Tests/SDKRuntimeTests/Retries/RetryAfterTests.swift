import Faults
import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// Every form of `Retry-After`, from a real server.
@Suite(.timeLimit(.minutes(5))) struct RetryAfterTests {
  /// A form of the header, and what a call makes of it.
  struct Form: Sendable, CustomStringConvertible {
    /// The header, and others beside it.
    let headers: [String: String]
    /// The wait that it asks for; nil where the call is not made again.
    let wait: Duration?

    var description: String { headers["Retry-After"] ?? "none" }

    init(_ value: String?, date: String? = nil, wait: Duration?) {
      var headers: [String: String] = [:]
      headers["Retry-After"] = value
      headers["Date"] = date
      self.headers = headers
      self.wait = wait
    }
  }

  private static let date = "Sun, 06 Nov 1994 08:49:37 GMT"

  static let forms = [
    Form(nil, wait: .zero),
    Form("0", wait: .zero),
    Form("1", wait: .seconds(1)),
    Form(" 30 ", wait: .seconds(30)),
    Form("0.5", wait: .milliseconds(500)),
    // Dates, against the server's own clock and against this machine's.
    Form("Sun, 06 Nov 1994 08:49:39 GMT", date: date, wait: .seconds(2)),
    Form("Sun, 06 Nov 1994 08:49:07 GMT", date: date, wait: .zero),
    Form("Sun, 06 Nov 1994 08:49:37 GMT", wait: .zero),
    // The old forms, which HTTP has to read.
    Form("Sunday, 06-Nov-94 08:49:39 GMT", date: date, wait: .seconds(2)),
    Form("Sun Nov  6 08:49:39 1994", date: date, wait: .seconds(2)),
    Form(date, date: "Sun Nov 06 08:49:35 1994", wait: .seconds(2)),
    // Longer than the policy bears.
    Form("31", wait: nil),
    Form("86400", wait: nil),
    Form(String(repeating: "9", count: 400), wait: nil),
    Form("Sun, 06 Nov 1994 08:50:37 GMT", date: date, wait: nil),
    Form("Thu, 31 Dec 2099 23:59:59 GMT", wait: nil),
    // Nonsense says nothing.
    Form("soon", wait: .zero),
    Form("-1", wait: .zero),
    Form("1, 2", wait: .zero),
    Form("1e9", wait: .zero),
    Form("0x20", wait: .zero),
    Form("infinity", wait: .zero),
    Form("nan", wait: .zero),
    Form("Sun, 99 Nov 1994 08:49:37 GMT", wait: .zero),
    Form("Sunday, 31-Dec-2099 23:59:59 GMT", wait: .zero),
    Form("Sunday, 31-Dec-xx 23:59:59 GMT", wait: .zero),
    Form("Sun Abc 31 23:59:59 2099", wait: .zero),
    Form("Thu Dec 31 23:59:59 2099 UTC", wait: .zero),
    Form("1994-11-06T08:49:37Z", wait: .zero),
  ]

  private func call(
    _ method: HTTPRequest.Method,
    _ server: FaultServer,
    _ transport: any Transport,
    _ clock: TestClock
  ) async throws -> SampleError? {
    var configuration = try ClientConfiguration(
      baseURL: server.url, credentials: .none, userAgent: "Test/1", timeout: .seconds(60))
    configuration.clock = clock
    configuration.random = { 1 }
    var request = APIRequest(method, "/v1", operation: "Test")
    if method == .post { request.emptyBody() }
    return await APIClient(configuration: configuration, transport: transport)
      .failure(of: request)
  }

  /// A server that answers every other request with a status.
  private func run(
    _ status: Int,
    _ form: Form,
    _ body: (FaultServer) async throws -> Void
  ) async throws {
    let count = Locked(0)
    try await FaultServer.run(
      { _ in
        let isOdd = count.withLock { count in
          count += 1
          return !count.isMultiple(of: 2)
        }
        return [isOdd ? .respond(status, headers: form.headers) : .respond()]
      }, body)
  }

  @Test(arguments: TestedTransport.allCases, [429, 503])
  func callsWaitAsTheyAreAsked(_ transport: TestedTransport, _ status: Int) async throws {
    let shared = transport.make()
    for form in Self.forms {
      try await run(status, form) { server in
        let clock = TestClock()
        let error = try await call(.get, server, shared, clock)
        guard let wait = form.wait else {
          #expect(error?.status == status, "\(form)")
          #expect(error?.headers?[.retryAfter] == form.headers["Retry-After"])
          #expect(clock.sleeps == [])
          #expect(server.arrivals.count == 1)
          return
        }
        #expect(error == nil, "\(form)")
        // The policy's own wait comes on top.
        #expect(clock.sleeps == [wait + .milliseconds(250)], "\(form)")
        #expect(server.arrivals.count == 2)
      }
    }
  }

  @Test(arguments: TestedTransport.allCases)
  func whatWasNotDoneIsRepeatedWhateverTheMethod(_ transport: TestedTransport) async throws {
    let second = Form("1", wait: .seconds(1))
    try await run(429, second) { server in
      let clock = TestClock()
      let error = try await call(.post, server, transport.make(), clock)
      #expect(error == nil)
      #expect(clock.sleeps == [.milliseconds(1250)])
      #expect(server.arrivals.map(\.body) == [Data("{}".utf8), Data("{}".utf8)])
    }
    // A 503 leaves open whether it was done.
    try await run(503, second) { server in
      let clock = TestClock()
      let error = try await call(.post, server, transport.make(), clock)
      #expect(error?.status == 503)
      #expect(clock.sleeps == [])
      #expect(server.arrivals.count == 1)
    }
  }
}
