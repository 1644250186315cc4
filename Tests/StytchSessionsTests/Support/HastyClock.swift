#if StytchSessions
import Foundation
import SDKRuntime

/// A clock on which every sleep is over at once, so that what is limited by it never gets an answer.
final class HastyClock: Clock {
  struct Instant: InstantProtocol {
    var offset: Duration
    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.offset < rhs.offset }
  }

  private let time = Locked(Instant(offset: .zero))
  private let longest = Locked(Duration.zero)

  var now: Instant { time.withLock { $0 } }
  /// How long the longest sleep was to be.
  var longestSleep: Duration { longest.withLock { $0 } }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    let rest = now.duration(to: deadline)
    longest.withLock { $0 = max($0, rest) }
    time.withLock { $0 = max($0, deadline) }
  }
}
#endif
