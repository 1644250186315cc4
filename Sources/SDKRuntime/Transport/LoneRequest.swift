#if canImport(FoundationNetworking)
import Foundation
import FoundationNetworking

/// A request over a connection that was not used before and is not used again, by a session that is
/// made for it alone.
///
/// Where a connection that was used before breaks, curl sends a request again of its own accord,
/// whatever its method; over a new one it does not. Each session has connections of its own.
final class LoneRequest: ExchangeCarrier {
  private struct State {
    /// Where it reports; nil before it starts and after it has ended.
    var exchange: TransportExchange?
    var session: URLSession?
    var task: URLSessionTask?
    /// Whether it has had its turn and not told of its end.
    var isRunning = false
  }

  let canBeSuspended = false

  private let request: URLRequest
  private let file: URL?
  private let configuration: URLSessionConfiguration
  private let turns: HostTurns
  private let host: String
  private let state = Locked(State())

  /// Makes a request that waits for its turn when it is started.
  init(
    _ request: URLRequest,
    file: URL?,
    configuration: URLSessionConfiguration,
    turns: HostTurns
  ) {
    self.request = request
    self.file = file
    self.configuration = configuration
    self.turns = turns
    host = "\(request.url?.host ?? ""):\(request.url?.port ?? 0)"
  }

  /// Sets where it reports what it receives; from then on the two keep each other until it ends.
  func report(to exchange: TransportExchange) {
    state.withLock { $0.exchange = exchange }
  }

  func resume() {
    turns.take(for: host) { self.start() }
  }

  func suspend() {}

  var isWaiting: Bool { state.withLock { $0.exchange != nil && $0.task == nil } }

  func cancel() {
    let task = state.withLock { state in
      state.exchange = nil
      return state.task
    }
    task?.cancel()
    // Whoever waits need not wait for Foundation to be done with it.
    endTurn()
  }

  /// Sends the request, unless it was cancelled while it waited.
  private func start() -> Bool {
    state.withLock { state in
      guard let exchange = state.exchange else { return false }
      state.isRunning = true
      let delegate = URLSessionExchanges(keepsConnections: false) { self.end() }
      let session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
      let task =
        file.map { session.uploadTask(with: request, fromFile: $0) }
        ?? session.dataTask(with: request)
      delegate.add(exchange, for: task)
      state.session = session
      state.task = task
      task.resume()
      return true
    }
  }

  private func end() {
    let session = state.withLock { state in
      state.exchange = nil
      state.task = nil
      defer { state.session = nil }
      return state.session
    }
    // Until then it keeps its delegate, and with it all of this.
    session?.finishTasksAndInvalidate()
    endTurn()
  }

  private func endTurn() {
    let wasRunning = state.withLock { state in
      defer { state.isRunning = false }
      return state.isRunning
    }
    if wasRunning { turns.end(for: host) }
  }
}
#endif
