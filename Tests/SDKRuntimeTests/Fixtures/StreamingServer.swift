import FlyingFox
import FlyingSocks
import Foundation

/// The body of a response that a test writes while it is read.
struct WrittenBody: AsyncBufferedSequence {
  typealias Element = UInt8

  /// Gives the next bytes; nil ends the body, an error breaks it off.
  let write: @Sendable () async throws -> Data?

  func makeAsyncIterator() -> Iterator { Iterator(write: write) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let write: @Sendable () async throws -> Data?
    private var buffer = Data()

    init(write: @escaping @Sendable () async throws -> Data?) {
      self.write = write
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

extension LoopbackServer {
  /// Runs a server whose answer's body is written while it is read.
  static func run<Result>(
    status: Int = 200,
    writing write: @escaping @Sendable () async throws -> Data?,
    _ body: (LoopbackServer) async throws -> Result
  ) async throws -> Result {
    let answer: @Sendable () async throws -> HTTPResponse = {
      HTTPResponse(
        statusCode: HTTPStatusCode(status, phrase: "Status"),
        body: HTTPBodySequence(from: WrittenBody(write: write)))
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
