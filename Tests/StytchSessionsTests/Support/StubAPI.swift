#if StytchSessions
import Foundation
import HTTPTypes
import SDKRuntime

/// The API's place, taken by answers to paths.
final class StubAPI: Transport {
  /// A request that arrived.
  struct Call: Sendable {
    let method: String
    let path: String
    let authorization: String?
    let body: String
    let contentType: String?
  }

  /// An answer: its status and its JSON.
  struct Answer: Sendable {
    var status = 200
    var json: String
    /// Runs before the answer is given.
    var before: @Sendable () async -> Void = {}

    /// An answer of success.
    static func ok(_ json: String) -> Answer { Answer(json: json) }

    /// An answer of a status, with an error's fields.
    static func error(_ status: Int) -> Answer {
      Answer(status: status, json: #"{"status_code": \#(status), "error_type": "stub_error"}"#)
    }
  }

  private struct State {
    var answers: [String: Answer] = [:]
    var calls: [Call] = []
  }

  private let state = Locked(State())

  /// Answers a path from now on; every other path is answered with 404.
  func answer(_ path: String, _ answer: Answer) {
    state.withLock { $0.answers[path] = answer }
  }

  /// Answers the next request for a path with 503, and those after it as before.
  func failOnce(_ path: String) {
    guard let last = state.withLock({ $0.answers[path] }) else { return }
    var failure = Answer.error(503)
    failure.before = { [self] in answer(path, last) }
    answer(path, failure)
  }

  /// The requests so far, in order; those of one path alone where it is given.
  func calls(_ path: String? = nil) -> [Call] {
    state.withLock { $0.calls }.filter { path == nil || $0.path == path }
  }

  func send(
    _ request: HTTPRequest, body: Data?, timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    let call = Call(
      method: request.method.rawValue, path: request.path ?? "",
      authorization: request.headerFields[.authorization],
      body: String(decoding: body ?? Data(), as: UTF8.self),
      contentType: request.headerFields[.contentType])
    let answer = state.withLock { state in
      state.calls.append(call)
      return state.answers[call.path] ?? .error(404)
    }
    await answer.before()
    return (
      HTTPResponse(
        status: .init(code: answer.status), headerFields: [.contentType: "application/json"]),
      Data(answer.json.utf8)
    )
  }
}

/// Holds back whoever comes until it is opened.
final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var arrivals = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Locked(State())

  /// How many have come so far.
  var arrivals: Int { state.withLock { $0.arrivals } }

  /// Waits until the gate is open.
  func pass() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        state.arrivals += 1
        if !state.isOpen { state.waiters.append(continuation) }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }

  /// Lets all through, now and later.
  func open() {
    let waiters = state.withLock { state in
      state.isOpen = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }
}

/// A clock that stands still until it is moved.
final class StoppedClock: Sendable {
  private let time: Locked<Date>

  init(_ date: Date) {
    time = Locked(date)
  }

  /// The time.
  var now: Date { time.withLock { $0 } }

  /// Moves the clock, forward or back.
  func move(by seconds: TimeInterval) {
    time.withLock { $0.addTimeInterval(seconds) }
  }
}

/// Lets others run until something is so; the suite's time limit is the end of it.
func until(_ isSo: () -> Bool) async {
  while !isSo() { await Task.yield() }
}
#endif
