import Foundation

/// Reports how a call ended whose response is a stream: once, when the stream has ended.
///
/// Who breaks off reading, or never begins, had enough: with the last reference the stream ends.
final class StreamReport: Sendable {
  private enum State {
    case open
    /// Something was not what was expected, and the stream goes on.
    case spoiled
    case ended
  }

  private let answer: Answer
  private let state = Locked(State.open)

  init(_ answer: Answer) {
    self.answer = answer
  }

  deinit { end() }

  /// Takes note of a value that could not be read, for the stream's end.
  func spoil() {
    state.withLock { if $0 == .open { $0 = .spoiled } }
  }

  /// The stream ended.
  ///
  /// - Parameter problem: What ended it; nil where all was read that was wanted.
  func end(_ problem: CallEnd.Problem? = nil) {
    let last = state.withLock { state in
      defer { state = .ended }
      return state
    }
    if last == .ended { return }
    answer.reportStream(problem ?? (last == .spoiled ? .decoding : nil))
  }
}

/// The bytes of a stream, whose end is reported.
struct ReportedBytes: AsyncSequence, Sendable {
  let bytes: ByteStream
  let report: StreamReport

  struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var iterator: ByteStream.AsyncIterator
    fileprivate let report: StreamReport

    /// The next chunk; an error is reported where it is made one of the call.
    mutating func next() async throws -> Data? {
      if let chunk = try await iterator.next() { return chunk }
      report.end()
      return nil
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(iterator: bytes.makeAsyncIterator(), report: report)
  }
}
