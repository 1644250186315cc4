import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One request on its way through a session, and its response.
///
/// What the session reports goes in on one side, the response's head and chunks come out on the
/// other, for one reader. Where the system can, the task is suspended while too much waits.
final class URLSessionExchange: Sendable {
  fileprivate struct State {
    var head: HTTPResponse?
    var buffer = ResponseBuffer()
    var isSuspended = false
    /// How the exchange ended; nil while it goes on.
    var end: Result<Void, any Error>?
    /// Who waits for a change.
    var reader: CheckedContinuation<Void, Never>?
    let began = ContinuousClock.now
    var lastSign = ContinuousClock.now
    /// The file that is sent, where it was made for this exchange alone.
    var upload: TemporaryFile?
    var timer: Task<Void, Never>?
  }

  private let task: URLSessionTask
  private let state: Locked<State>

  init(_ task: URLSessionTask, upload: TemporaryFile? = nil) {
    self.task = task
    state = Locked(State(upload: upload))
  }

  /// Starts the task.
  func start(timeout: ExchangeTimeout) {
    // The session's own timeout starts anew with every byte, and knows no reader that is slow.
    let timer = Task { [weak self] in
      while let rest = self?.rest(of: timeout), (try? await Task.sleep(for: rest)) != nil {}
    }
    state.withLock { $0.timer = timer }
    task.resume()
  }

  /// Ends the exchange, unless it has ended.
  func cancel(_ reason: any Error = CancellationError()) {
    guard end(.failure(reason)) else { return }
    task.cancel()
  }

  /// The time until the exchange has to be looked at again; nil where it has ended.
  private func rest(of timeout: ExchangeTimeout) -> Duration? {
    let now = ContinuousClock.now
    let rest = state.withLock {
      timeout.rest(
        at: now, began: $0.began, lastSign: $0.lastSign, isReaderBehind: !$0.buffer.isEmpty)
    }
    if rest > .zero { return rest }
    cancel(TransportFailure(.timedOut, message: "The time of \(timeout.limit) ran out."))
    return nil
  }
}

// What the session reports.
extension URLSessionExchange {
  /// Takes the response's head.
  func received(_ head: HTTPResponse) {
    change { $0.head = head }
  }

  /// Takes bytes of the response's body.
  func received(_ data: Data) {
    do {
      try change { state in
        guard state.end == nil else { return }
        try state.buffer.append(data)
        #if !canImport(FoundationNetworking)
        if state.buffer.isFull, !state.isSuspended {
          state.isSuspended = true
          task.suspend()
        }
        #endif
      }
    } catch {
      cancel(TransportFailure(.other, message: "No room for bytes that wait for their reader."))
    }
  }

  /// Takes note that bytes of the request's body are on their way.
  func sentBytes() {
    change { _ in }
  }

  /// Takes the end; whether it had not ended before.
  @discardableResult
  func end(_ result: Result<Void, any Error>) -> Bool {
    var isFirst = false
    change { state in
      guard state.end == nil else { return }
      isFirst = true
      state.end = result
      state.upload = nil
      state.timer?.cancel()
    }
    return isFirst
  }

  private func change(_ body: (inout State) throws -> Void) rethrows {
    let reader = try state.withLock { state in
      try body(&state)
      state.lastSign = .now
      defer { state.reader = nil }
      return state.reader
    }
    reader?.resume()
  }
}

// What comes out.
extension URLSessionExchange {
  /// Waits for the response's head.
  ///
  /// - Throws: ``TransportFailure`` where none comes; `CancellationError`.
  func head() async throws -> HTTPResponse {
    while true {
      try Task.checkCancellation()
      let (head, end) = state.withLock { ($0.head, $0.end) }
      if let head { return head }
      if let end {
        try end.get()
        throw TransportFailure(.other, message: "The response is not HTTP.")
      }
      await waitForChange { $0.head == nil }
    }
  }

  /// Waits for the next chunk of the response's body; nil after the last.
  ///
  /// - Throws: ``TransportFailure`` where the body breaks off; `CancellationError`.
  func next() async throws -> Data? {
    while true {
      try Task.checkCancellation()
      let (chunk, end) = try state.withLock { (try $0.takeChunk(resuming: task), $0.end) }
      if let chunk { return chunk }
      if let end {
        try end.get()
        return nil
      }
      await waitForChange { $0.buffer.isEmpty }
    }
  }

  /// Waits until something is reported, or the waiting task is cancelled.
  private func waitForChange(while isUnchanged: @escaping (State) -> Bool) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        let other: CheckedContinuation<Void, Never>? = state.withLock { state in
          guard isUnchanged(state), state.end == nil else { return continuation }
          // A second reader, against the rules, takes the place of the first.
          defer { state.reader = continuation }
          return state.reader
        }
        other?.resume()
      }
    } onCancel: {
      cancel()
    }
  }
}

extension URLSessionExchange.State {
  /// The next chunk; the task goes on where there is room again.
  fileprivate mutating func takeChunk(resuming task: URLSessionTask) throws -> Data? {
    guard let chunk = try buffer.next() else { return nil }
    lastSign = .now
    if isSuspended, buffer.hasRoom, end == nil {
      isSuspended = false
      task.resume()
    }
    return chunk
  }
}
