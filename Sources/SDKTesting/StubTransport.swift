import Foundation
import HTTPTypes
import SDKRuntime

/// Answers requests without a network, and keeps what was sent.
///
/// With it a program that uses an SDK is tested in five lines:
///
/// ```swift
/// let stub = StubTransport(["POST /v1/b2b/sessions/revoke": .json(["request_id": "1", "status_code": 200])])
/// let stytch = try B2BClient(projectID: "project-test-1", secret: "secret", transport: stub)
/// try await LogOut(stytch).run(sessionToken: "token")  // the program's own
/// #expect(stub.requests.count == 1)
/// #expect(stub.requests.first?.json == ["session_token": "token"])
/// ```
///
/// An answer is found by the request's method and path; of several routes that fit, the one with the
/// fewest parameters counts. Several answers of one route are given one after the other, and the last
/// of them from then on. A request that has no answer fails with a `TransportFailure` that names
/// it.
///
/// A client repeats calls through a stub as it does over a network: an answer such as 503 is asked for
/// three times, with waits between. A test that counts requests, or wants the first failure, makes its
/// client with `RetryPolicy.none`:
///
/// ```swift
/// let stytch = try B2BClient(projectID: "project-test-1", secret: "secret", transport: stub) {
///   $0.retryPolicy = .none
/// }
/// ```
public final class StubTransport: Transport {
  fileprivate struct State {
    var routes: [(route: Route, answers: [StubAnswer])] = []
    var requests: [SentRequest] = []
  }

  private let state = Locked(State())

  /// Makes a transport with answers by route; a route may be there several times.
  public init(_ answers: KeyValuePairs<Route, StubAnswer> = [:]) {
    for (route, answer) in answers { self.answer(route, with: answer) }
  }

  /// Makes a transport that gives answers one after the other, whatever is asked, and the last of
  /// them from then on.
  public init(sequence: [StubAnswer]) {
    for answer in sequence { self.answer("*", with: answer) }
  }

  /// Adds answers to a route, after those that it has.
  public func answer(_ route: Route, with answers: StubAnswer...) {
    state.withLock { state in
      if let index = state.routes.firstIndex(where: { $0.route == route }) {
        state.routes[index].answers += answers
      } else {
        state.routes.append((route, answers))
      }
    }
  }

  /// What was sent so far, in order.
  public var requests: [SentRequest] {
    state.withLock { $0.requests }
  }

  /// What was sent so far to a route, in order.
  public func requests(to route: Route) -> [SentRequest] {
    requests.filter { route.match(method: $0.method, path: $0.path) != nil }
  }

  /// Keeps a request and answers it.
  ///
  /// - Throws: `TransportFailure` where the answer is one, or the request has none;
  ///   `CancellationError` where the task is cancelled.
  public func send(
    _ request: HTTPRequest,
    body: Data?,
    timeout: Duration
  ) async throws -> (HTTPResponse, Data) {
    try Task.checkCancellation()
    let sent = SentRequest(request, body: body, timeout: timeout)
    guard let answer = state.withLock({ $0.answer(to: sent) }) else {
      throw TransportFailure(
        .other,
        message: "The stub has no answer for \(sent). Add one for the route \"\(sent)\".")
    }
    return try await answer.response(to: sent)
  }
}

extension StubTransport.State {
  fileprivate mutating func answer(to request: SentRequest) -> StubAnswer? {
    requests.append(request)
    let fitting = routes.indices.filter {
      routes[$0].route.match(method: request.method, path: request.path) != nil
    }
    guard
      let index = fitting.min(by: {
        routes[$0].route.wildcardCount < routes[$1].route.wildcardCount
      })
    else { return nil }
    if routes[index].answers.count > 1 { return routes[index].answers.removeFirst() }
    return routes[index].answers.first
  }
}
