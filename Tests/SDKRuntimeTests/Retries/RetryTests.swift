import Foundation
import HTTPTypes
import SDKRuntime
import Testing

/// Which calls are made again, and which must not be.
@Suite struct RetryTests {
  typealias Step = ScriptedTransport.Step

  private static func failure(_ code: TransportFailure.Code, isUnsent: Bool? = nil) -> Step {
    .failure(TransportFailure(code, message: "It failed.", isUnsent: isUnsent))
  }

  /// The table of ``RetryPolicy``: what happens, whether a GET and whether a POST is repeated.
  static let table: [(Step, get: Bool, post: Bool)] = [
    (failure(.dns), true, true), (failure(.connectionRefused), true, true),
    (failure(.offline), true, true), (failure(.tls), true, true),
    (failure(.timedOut, isUnsent: true), true, true),
    (.status(429), true, true), (.status(503, ["Retry-After": "1"]), true, false),
    (.status(408), true, false), (.status(500), true, false), (.status(502), true, false),
    (.status(503), true, false), (.status(504), true, false),
    (.status(503, ["Retry-After": "soon"]), true, false),
    (failure(.connectionLost), true, false), (failure(.timedOut), true, false),
    (.status(400, ["x-should-retry": "true"]), true, true),
    (.status(429, ["x-should-retry": "false"]), false, false),
    (.status(400), false, false), (.status(409), false, false), (.status(501), false, false),
    (.status(302), false, false), (failure(.responseTooLarge), false, false),
    (failure(.unreadableBody), false, false),
    (failure(.other), false, false), (failure(.other, isUnsent: true), true, true),
  ]

  @Test(arguments: table)
  func onlyWhatIsSafeIsRepeated(_ step: Step, get: Bool, post: Bool) async throws {
    for (request, isRepeated) in [(APIRequest.get, get), (.post, post)] {
      let transport = ScriptedTransport([step, .status(200)])
      let error = try await transport.client().failure(of: request)
      #expect((error == nil) == isRepeated)
      #expect(await transport.requests.count == (isRepeated ? 2 : 1))
    }
  }

  @Test(arguments: [
    (HTTPRequest.Method.get, true), (.head, true), (.put, true), (.delete, true), (.options, true),
    (.trace, true), (.post, false), (.patch, false), (.connect, false),
  ])
  func methodsAreIdempotentOrNot(_ method: HTTPRequest.Method, _ isRepeated: Bool) async throws {
    let transport = ScriptedTransport([.status(500), .status(200)])
    let request = APIRequest(method, "/", operation: "Call")
    let error = try await transport.client().failure(of: request)
    #expect((error == nil) == isRepeated)
  }

  @Test func anAPIMayDeclareACallIdempotent() async throws {
    var request = APIRequest.post
    request.idempotent()
    let transport = ScriptedTransport([.status(500), .status(200)])
    #expect(try await transport.client().failure(of: request) == nil)

    request = .get
    request.idempotent(false)
    let other = ScriptedTransport([.status(500), .status(200)])
    #expect(try await other.client().failure(of: request)?.status == 500)
  }

  @Test func anIdempotencyKeyMakesACallSafeToRepeat() async throws {
    let transport = ScriptedTransport([.status(500), .status(200)])
    let client = try transport.client().with { $0.idempotencyKey = "order-17" }
    #expect(await client.failure(of: .post) == nil)
    let name = try #require(HTTPField.Name("Idempotency-Key"))
    #expect(await transport.requests.map { $0.headerFields[name] } == ["order-17", "order-17"])
  }

  @Test func anIdempotencyKeyMayBeAParameterOfTheAPI() async throws {
    let transport = ScriptedTransport([.status(500), .status(200)])
    var request = APIRequest.post
    request.header("X-Request-Key", "order-17")
    let client = try transport.client { $0.idempotencyKeyHeader = "X-Request-Key" }
    #expect(await client.failure(of: request) == nil)
    #expect(await transport.requests.count == 2)
  }

  @Test(arguments: ["", "a\r\nb"])
  func aBadIdempotencyKeyIsNotSent(_ key: String) async throws {
    let transport = ScriptedTransport([.status(200)])
    let error = try await transport.client { $0.idempotencyKey = key }.failure(of: .post)
    guard case .invalidRequest? = error?.kind else { throw Unexpected(what: "\(error as Any)") }
    #expect(await transport.requests.isEmpty)
    #expect(error?.attempts == [])
  }

  @Test(arguments: [true, false])
  func aBodyThatCannotBeReadAgainIsSentOnce(_ isReplayable: Bool) async throws {
    let transport = ScriptedTransport([Self.failure(.connectionRefused), .status(200)])
    var request = APIRequest(.put, "/", operation: "Upload")
    let chunks = AsyncStream { continuation in
      continuation.yield(Data("a".utf8))
      continuation.finish()
    }
    request.body(UploadBody(chunks, isReplayable: isReplayable), contentType: "text/plain")
    let error = try await transport.client().failure(of: request)
    #expect((error == nil) == isReplayable)
    #expect(await transport.requests.count == (isReplayable ? 2 : 1))
  }

  @Test func theSameBodyIsSentAgain() async throws {
    let transport = ScriptedTransport([.status(429), .status(200)])
    var request = APIRequest.post
    request.body(["b": 1, "a": 2])
    #expect(try await transport.client().failure(of: request) == nil)
    let text = Data(#"{"a":2,"b":1}"#.utf8)
    #expect(await transport.bodies == [text, text])
  }

  @Test func waitsDoubleUpToTheCap() async throws {
    let clock = TestClock()
    let transport = ScriptedTransport(Array(repeating: .status(500), count: 6), clock: clock)
    let error = try await transport.client {
      $0.retryPolicy = RetryPolicy(
        maxAttempts: 6, initialDelay: .milliseconds(100), maxDelay: .milliseconds(500))
    }.failure(of: .get)
    #expect(error?.status == 500)
    #expect(
      clock.sleeps == [
        .milliseconds(100), .milliseconds(200), .milliseconds(400), .milliseconds(500),
        .milliseconds(500),
      ])
  }

  @Test func waitsAreRandom() async throws {
    let clock = TestClock()
    let transport = ScriptedTransport([.status(500), .status(500), .status(200)], clock: clock)
    #expect(try await transport.client { $0.random = { 0.25 } }.failure(of: .get) == nil)
    #expect(clock.sleeps == [.milliseconds(62.5), .milliseconds(125)])
  }

  @Test(arguments: [
    (["Retry-After": "7"], Duration.seconds(7)), (["Retry-After": "0"], .zero),
    (
      [
        "Retry-After": "Sun, 06 Nov 1994 08:49:40 GMT",
        "Date": "Sun, 06 Nov 1994 08:49:37 GMT",
      ], .seconds(3)
    ),
    (["Retry-After": "Sun, 06 Nov 1994 08:49:40 GMT"], .zero),
  ])
  func theServerSaysHowLongToWait(_ headers: [String: String], _ wait: Duration) async throws {
    let clock = TestClock()
    let transport = ScriptedTransport([.status(429, headers), .status(200)], clock: clock)
    #expect(try await transport.client().failure(of: .post) == nil)
    #expect(clock.sleeps == [wait + .milliseconds(250)], "the jitter comes on top")
  }

  @Test(arguments: ["31", "9999999999999999999999", "Sun, 06 Nov 2095 08:49:40 GMT"])
  func aServerThatWantsTooLongAWaitEndsTheCall(_ value: String) async throws {
    let clock = TestClock()
    let transport = ScriptedTransport([.status(503, ["Retry-After": value])], clock: clock)
    let error = try await transport.client().failure(of: .get)
    #expect(error?.status == 503)
    #expect(error?.headers?[.retryAfter] == value)
    #expect(clock.sleeps == [])
  }

  @Test(arguments: ["-1", "soon", "nan", ""])
  func aWaitThatIsNoneIsNotHeeded(_ value: String) async throws {
    let clock = TestClock()
    let steps: [Step] = [.status(429, ["Retry-After": value]), .status(200)]
    let transport = ScriptedTransport(steps, clock: clock)
    #expect(try await transport.client().failure(of: .get) == nil)
    #expect(clock.sleeps == [.milliseconds(250)])
  }

  @Test func thePolicyNoneRepeatsNothing() async throws {
    let transport = ScriptedTransport([Self.failure(.connectionRefused), .status(200)])
    let error = try await transport.client { $0.retryPolicy = .none }.failure(of: .get)
    #expect(error?.attempts.count == 1)
  }

  @Test func streamsAreRepeatedUntilTheyBegin() async throws {
    let transport = ScriptedTransport([.status(503), .status(200, body: "abc")])
    let stream = try await transport.client().stream(.get, failure: ErrorResponse.self)
    #expect(try await stream.collect(upTo: 10) == Data("abc".utf8))
  }
}
