import Foundation
import HTTPTypes
import Logging
import SDKRuntime
import Testing

/// What a client tells its logger, and what it keeps to itself.
@Suite struct CallLogTests {
  typealias Step = ScriptedTransport.Step

  private func lines(
    _ level: Logger.Level,
    _ steps: [Step],
    _ request: APIRequest = .get,
    _ change: (inout ClientConfiguration) -> Void = { _ in }
  ) async throws -> [String] {
    let lines = RecordingLogHandler.Lines()
    let clock = TestClock()
    let client = try ScriptedTransport(steps, clock: clock).client {
      $0.logger = lines.logger(level)
      $0.clock = clock
      change(&$0)
    }
    _ = await client.failure(of: request)
    return lines.all
  }

  private static let call = "method=GET operation=Get path=/v1/things/{id}"

  @Test func aCallIsOneLine() async throws {
    let steps: [Step] = [.after(.seconds(2)), .status(200, ["X-Request-ID": "r-1"])]
    #expect(
      try await lines(.debug, steps) == [
        "debug The call succeeded. attempt=1 duration=2.0 seconds \(Self.call) "
          + "request_id=r-1 status=200"
      ])
    #expect(try await lines(.info, steps) == [])
  }

  @Test func aFailureOfOneAttemptIsItsCallersBusiness() async throws {
    let lines = try await lines(.debug, [.status(404)])
    #expect(
      lines == ["debug The call failed. attempt=1 duration=0.0 seconds \(Self.call) status=404"])
  }

  @Test func retriesAreTold() async throws {
    let lost = TransportFailure(.connectionLost, message: "It broke.")
    let steps: [Step] = [.status(503), .failure(lost), .status(200)]
    #expect(
      try await lines(.info, steps) == [
        "info The call is made again. attempt=1 delay=0.25 seconds \(Self.call) status=503",
        "info The call is made again. attempt=2 delay=0.5 seconds error=connectionLost \(Self.call)",
      ])
  }

  @Test func aCallThatFailsAfterRetriesIsAWarning() async throws {
    let steps = Array(repeating: Step.status(500), count: 3)
    #expect(
      try await lines(.warning, steps) == [
        "warning The call failed. attempt=3 duration=0.75 seconds \(Self.call) status=500"
      ])
  }

  @Test func aSpentBudgetIsAWarning() async throws {
    let lines = try await lines(.warning, [.status(500)]) {
      $0.retryBudget = RetryBudget(capacity: 0)
    }
    #expect(lines == ["warning The retry budget is spent. attempt=1 \(Self.call) status=500"])
  }

  @Test func aCallThatIsCancelledBetweenAttemptsIsCancelled() async throws {
    let lines = RecordingLogHandler.Lines()
    let clock = TestClock(isMovedByTest: true)
    let client = try ScriptedTransport([.status(503)], clock: clock).client {
      $0.logger = lines.logger(.debug)
    }
    let call = Task { await client.failure(of: .get) }
    await clock.waitForSleeper()
    call.cancel()
    guard case .cancelled? = await call.value?.kind else {
      Issue.record("The call was not cancelled.")
      return
    }
    #expect(
      lines.all.last
        == "debug The call failed. attempt=1 duration=0.0 seconds error=cancelled \(Self.call)")
  }

  @Test func whatCannotBeReadIsAFailure() async throws {
    let lines = RecordingLogHandler.Lines()
    let page = "<html><title>Sign in to the network</title></html>"
    let transport = ScriptedTransport(Array(repeating: .status(200, body: page), count: 3))
    let client = try transport.client { $0.logger = lines.logger(.trace) }
    await #expect(throws: SampleError.self) {
      let _: Thing = try await client.send(.get, failure: ErrorResponse.self)
    }
    await #expect(throws: SampleError.self) {
      let _: Thing? = try await client.sendOptional(.get, failure: ErrorResponse.self)
    }
    await #expect(throws: SampleError.self) {
      let _: AnyThing = try await client.sendByStatus(.get, failure: ErrorResponse.self)
    }
    #expect(
      lines.all.filter { !$0.hasPrefix("trace A request is sent.") }
        == Array(
          repeating: "debug The call failed. attempt=1 duration=0.0 seconds error=decoding "
            + "\(Self.call) status=200", count: 3))
  }

  /// What a response of any status is read as.
  private struct AnyThing: StatusUnion {
    init(status: Int, body: ResponseBody) throws {
      let _: Thing = try body.decode()
    }
  }

  @Test func whatIsNotSentIsTold() async throws {
    let lines = try await lines(.debug, [], APIRequest(.get, "/{id}", operation: "Get"))
    #expect(lines.count == 1)
    #expect(lines.first?.contains("error=invalidRequest") == true)
  }

  @Test func withoutALoggerNothingHappens() async throws {
    let transport = ScriptedTransport([.status(200)])
    #expect(try transport.client().configuration.logger == nil)
    #expect(try await transport.client().failure(of: .get) == nil)
  }

  /// A model with a member that the API's description alone calls a secret.
  private struct Login: Model {
    static let secretMembers: Set<String> = ["pin"]
    var pin: String
    var name: String

    init(pin: String, name: String) {
      self.pin = pin
      self.name = name
    }

    init(fields: FieldReader) throws {
      pin = try fields.string("pin")
      name = try fields.string("name")
    }

    func write(to fields: inout FieldWriter) throws {
      try fields.string("pin", pin)
      try fields.string("name", name)
      try fields.value(
        "more",
        [
          "session_token": "hunter2", "otp_code": 271_828, "status_code": 200,
          "redirect_uri": "https://a.example/cb?page=2&code=hunter2#token=hunter2",
          "context": #"{"n":{"access_token":["hunter2"]},"page":2}"#,
          "event": #""{\"access_token\":\"hunter2\"}""#,
          "text": #"It was {"access_token":"hunter2"}."#,
        ] as JSONValue)
    }
  }

  @Test(arguments: Logger.Level.allCases)
  func secretsAreNotLogged(_ level: Logger.Level) async throws {
    let lines = RecordingLogHandler.Lines()
    let body = #"{"pin":"hunter2","name":"Ada","jwt":"hunter2"}"#
    let steps: [Step] = [
      .status(503, body: body),
      .status(200, ["Set-Cookie": "s=hunter2", "X-Token": "hunter2"], body: body),
      .status(400, body: #"{"error_message":"hunter2 is no one's token","secret":"hunter2"}"#),
    ]
    let transport = ScriptedTransport(steps)
    var configuration = try ClientConfiguration(
      baseURL: "https://api.example.com",
      credentials: .basic(username: "u", password: Secret("hunter2")), userAgent: "Test/1",
      defaultHeaders: [.cookie: "c=hunter2"])
    configuration.clock = TestClock()
    configuration.logger = lines.logger(level)
    let client = APIClient(configuration: configuration, transport: transport)
    var request = APIRequest(.put, "/{token}", operation: "LogIn")
    request.path("token", "hunter2")
    request.query("pin", "hunter2")
    request.header("X-Pin", "hunter2")
    request.cookie("pin", "hunter2")
    request.body(Login(pin: "hunter2", name: "Ada"))
    let _: Login = try await client.send(request, failure: ErrorResponse.self)
    _ = await client.failure(of: request)

    let text = lines.all.joined(separator: "\n")
    #expect(!text.contains("hunter2") || level == .trace && text.contains("hunter2 is no one's"))
    #expect(!text.contains("271828"))
    if level == .trace {
      #expect(text.contains(#""name":"Ada""#), "the rest is shown")
      #expect(text.contains(#""status_code":200"#))
      #expect(text.contains("https://a.example/cb?page=2&code=…#token=…"))
      #expect(text.contains(#""{\"n\":{\"access_token\":[\"…\"]},\"page\":2}""#))
    } else {
      #expect(!text.contains("Ada"))
    }
  }

  @Test func otherBodiesAreToldByTheirLength() async throws {
    var request = APIRequest.post
    var form = URLEncodedForm()
    form.add("password", encoding: "hunter2", style: .form())
    request.body(form)
    let lines = try await lines(.trace, [.status(200)], request)
    #expect(lines.contains { $0.contains("body=16 bytes of application/x-www-form-urlencoded") })
  }
}
