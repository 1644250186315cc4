import FlyingFox
import FlyingSocks
import Foundation
import TestServer

/// The body of a response that a test writes while it is read.
struct WrittenBody: AsyncBufferedSequence {
  typealias Element = UInt8

  /// Gives the next bytes; nil ends the body, an error breaks it off.
  let write: @Sendable () async throws -> Data?
  /// Is told when the server writes no more.
  let onEnd: @Sendable () -> Void

  func makeAsyncIterator() -> Iterator { Iterator(write: write, ending: Ending(onEnd)) }

  final class Ending: Sendable {
    private let onEnd: @Sendable () -> Void

    init(_ onEnd: @escaping @Sendable () -> Void) {
      self.onEnd = onEnd
    }

    deinit {
      onEnd()
    }
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let write: @Sendable () async throws -> Data?
    let ending: Ending
    private var buffer = Data()

    init(write: @escaping @Sendable () async throws -> Data?, ending: Ending) {
      self.write = write
      self.ending = ending
    }

    mutating func next() async throws -> UInt8? {
      try await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async throws -> Data? {
      if buffer.isEmpty { buffer = try await write() ?? Data() }
      guard !buffer.isEmpty else { return nil }
      defer { buffer = Data(buffer.dropFirst(count)) }
      return Data(buffer.prefix(count))
    }
  }
}

extension RecordingServer {
  /// Runs a server whose answer's body is written while it is read.
  static func run<Result>(
    status: Int = 200,
    onEnd: @escaping @Sendable () -> Void = {},
    writing write: @escaping @Sendable () async throws -> Data?,
    _ body: (RecordingServer) async throws -> Result
  ) async throws -> Result {
    let answer: @Sendable () async throws -> HTTPResponse = {
      HTTPResponse(
        statusCode: HTTPStatusCode(status, phrase: "Status"),
        body: HTTPBodySequence(from: WrittenBody(write: write, onEnd: onEnd)))
    }
    return try await run(answer: answer, body)
  }
}

/// The chunks of a body, one after the other; then it ends, breaks off or waits.
actor Chunks {
  enum End: Sendable {
    case end, breakOff, wait
  }

  private var rest: ArraySlice<Data>
  private let end: End

  init(_ chunks: [Data], then end: End = .end) {
    rest = chunks[...]
    self.end = end
  }

  init(_ texts: [String], then end: End = .end) {
    self.init(texts.map { Data($0.utf8) }, then: end)
  }

  /// The next chunk.
  func next() async throws -> Data? {
    if let chunk = rest.popFirst() { return chunk }
    switch end {
    case .end: return nil
    case .breakOff: throw Unexpected(what: "The body breaks off.")
    case .wait:
      try await Task.sleep(for: .seconds(3600))
      return nil
    }
  }
}

/// Opens once, for all who wait.
actor Gate {
  private var isOpen = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func open() {
    isOpen = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  func wait() async {
    if isOpen { return }
    await withCheckedContinuation { waiting.append($0) }
  }

  nonisolated func openSoon() {
    Task { await open() }
  }
}
