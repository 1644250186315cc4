#if Gateway
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore

/// A body that is larger than allowed.
struct BodyLimitExceeded: Error {}

/// A body that does not come to its end.
struct BodyBrokenOff: Error {}

/// The body of a request on its way to the API, as far as it is allowed.
///
/// Hummingbird's own stream may have one reader at a time, and a second one ends the process. But the
/// client of the API goes on reading when its request has long come to an end, by an answer before all
/// of the body was there or by a timeout, and Hummingbird then reads, too. So the body is taken back from
/// it first.
final class LimitedBody: AsyncSequence, Sendable {
  typealias Element = ByteBuffer

  /// How much of it came.
  enum Progress {
    case some, all, brokenOff
  }

  private struct State {
    var progress = Progress.some
    var isTakenBack = false
    var reading: Task<ByteBuffer?, any Error>?
  }

  private let body: Reader
  private let limit: Int
  private let length: Int?
  private let state = NIOLockedValueBox(State())

  /// - Parameters:
  ///   - body: the body as it comes.
  ///   - limit: the most bytes that it may have.
  ///   - length: how many it has, if that was said.
  init(_ body: RequestBody, limit: Int, length: Int?) {
    self.body = Reader(body)
    self.limit = limit
    self.length = length
  }

  /// How much of it came so far.
  var progress: Progress { state.withLockedValue { $0.progress } }

  /// Ends the reading, and waits for that. What has not come then is not read by anyone any more.
  func takeBack() async {
    let reading = state.withLockedValue { state in
      state.isTakenBack = true
      return state.reading
    }
    reading?.cancel()
    _ = await reading?.result
  }

  private func next() async throws -> ByteBuffer? {
    let reading = try state.withLockedValue { state in
      if state.isTakenBack { throw CancellationError() }
      let task = Task { try await self.body.next() }
      state.reading = task
      return task
    }
    let result = await reading.result
    return try state.withLockedValue { state in
      state.reading = nil
      if case .failure = result { state.progress = .brokenOff }
      let next = try result.get()
      if body.passed > limit { throw BodyLimitExceeded() }
      if next == nil || body.passed == length { state.progress = .all }
      return next
    }
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let body: LimitedBody

    func next() async throws -> ByteBuffer? {
      try await body.next()
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(body: self)
  }

  /// What reads.
  ///
  /// Sendable unchecked: one task reads at a time, each after the one before has ended.
  private final class Reader: @unchecked Sendable {
    private var parts: RequestBody.AsyncIterator
    private(set) var passed = 0

    init(_ body: RequestBody) {
      parts = body.makeAsyncIterator()
    }

    func next() async throws -> ByteBuffer? {
      let next = try await parts.next()
      passed += next?.readableBytes ?? 0
      return next
    }
  }
}
#endif
