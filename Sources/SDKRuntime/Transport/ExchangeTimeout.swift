/// How the time of an exchange is counted.
package enum ExchangeTimeout {
  /// From its beginning to its end.
  case whole(Duration)
  /// From one sign of the server to the next; what waits for the reader does not count.
  case silence(Duration)

  /// The longest time.
  var limit: Duration {
    switch self {
    case .whole(let limit), .silence(let limit): limit
    }
  }

  /// The time that is left; none where the exchange has to end.
  ///
  /// - Parameters:
  ///   - now: The present.
  ///   - began: When the exchange began.
  ///   - lastSign: When the server last gave a sign, or the reader last took something.
  ///   - isReaderBehind: Whether something waits for the reader.
  func rest(
    at now: ContinuousClock.Instant,
    began: ContinuousClock.Instant,
    lastSign: ContinuousClock.Instant,
    isReaderBehind: Bool
  ) -> Duration {
    switch self {
    case .whole(let limit): limit - began.duration(to: now)
    case .silence(let limit): isReaderBehind ? limit : limit - lastSign.duration(to: now)
    }
  }
}
