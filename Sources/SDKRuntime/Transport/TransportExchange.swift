import Foundation
import HTTPTypes

/// What carries one request to a server and reports what comes back to a ``TransportExchange``.
package protocol ExchangeCarrier: Sendable {
  /// Whether it can be held up while it receives.
  var canBeSuspended: Bool { get }
  /// Starts it, or lets it go on after it was held up.
  func resume()
  /// Holds it up, so that it receives no more until it is resumed.
  func suspend()
  /// Ends it.
  func cancel()
  /// Whether nothing was sent, because others come first.
  var isWaiting: Bool { get }
}

extension ExchangeCarrier {
  /// Most begin at once.
  package var isWaiting: Bool { false }
}

/// One request on its way through a transport, and its response.
///
/// What the carrier reports goes in on one side, the response's head and chunks come out on the
/// other, for one reader. Where it can be, the carrier is suspended while too much waits.
package final class TransportExchange: Sendable {
  fileprivate struct State {
    var head: HTTPResponse?
    var buffer: ResponseBuffer
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

  private let carrier: any ExchangeCarrier
  private let state: Locked<State>

  package convenience init(_ carrier: any ExchangeCarrier) {
    self.init(carrier, upload: nil)
  }

  init(_ carrier: any ExchangeCarrier, upload: TemporaryFile?) {
    self.carrier = carrier
    state = Locked(
      State(buffer: ResponseBuffer(overflows: !carrier.canBeSuspended), upload: upload))
  }

  /// Starts the carrier.
  package func start(timeout: ExchangeTimeout) {
    // Carriers' own timeouts start anew with every byte, and know no reader that is slow.
    let timer = Task { [weak self] in
      while let rest = self?.rest(of: timeout), (try? await Task.sleep(for: rest)) != nil {}
    }
    state.withLock { $0.timer = timer }
    carrier.resume()
  }

  /// Ends the exchange, unless it has ended.
  package func cancel(_ reason: any Error = CancellationError()) {
    guard end(.failure(reason)) else { return }
    carrier.cancel()
  }

  /// The time until the exchange has to be looked at again; nil where it has ended.
  private func rest(of timeout: ExchangeTimeout) -> Duration? {
    let now = ContinuousClock.now
    let rest = state.withLock {
      timeout.rest(
        at: now, began: $0.began, lastSign: $0.lastSign, isReaderBehind: !$0.buffer.isEmpty)
    }
    if rest > .zero { return rest }
    cancel(
      TransportFailure(
        .timedOut, message: "The time of \(timeout.limit) ran out.",
        isUnsent: carrier.isWaiting ? true : nil))
    return nil
  }
}

// What the carrier reports.
extension TransportExchange {
  /// Takes the response's head.
  package func received(_ head: HTTPResponse) {
    change { $0.head = head }
  }

  /// Takes bytes of the response's body.
  package func received(_ data: Data) {
    do {
      try change { state in
        guard state.end == nil else { return }
        try state.buffer.append(data)
        if state.buffer.isFull, !state.isSuspended, carrier.canBeSuspended {
          state.isSuspended = true
          carrier.suspend()
        }
      }
    } catch {
      cancel(TransportFailure(.other, message: "No room for bytes that wait for their reader."))
    }
  }

  /// Takes note that bytes of the request's body are on their way.
  package func sentBytes() {
    change { _ in }
  }

  /// Takes the end; whether it had not ended before.
  @discardableResult
  package func end(_ result: Result<Void, any Error>) -> Bool {
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
extension TransportExchange {
  /// Waits for the response's head.
  ///
  /// - Throws: ``TransportFailure`` where none comes; `CancellationError`.
  package func head() async throws -> HTTPResponse {
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
  package func next() async throws -> Data? {
    while true {
      try Task.checkCancellation()
      let (chunk, end) = try state.withLock { (try $0.takeChunk(resuming: carrier), $0.end) }
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

extension TransportExchange.State {
  /// The next chunk; the carrier goes on where there is room again.
  fileprivate mutating func takeChunk(resuming carrier: any ExchangeCarrier) throws -> Data? {
    guard let chunk = try buffer.next() else { return nil }
    lastSign = .now
    if isSuspended, buffer.hasRoom, end == nil {
      isSuspended = false
      carrier.resume()
    }
    return chunk
  }
}
