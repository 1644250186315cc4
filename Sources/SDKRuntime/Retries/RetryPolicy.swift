/// When a call that failed is made again, and after what wait.
///
/// A failure is worth another attempt where it may pass: the connection failed or the attempt took
/// too long, or the status is one of ``statuses``. Even then the call is repeated only where that
/// is safe:
///
/// | What happened | Idempotent call | Any other call |
/// | --- | --- | --- |
/// | The request was certainly not sent (no address, connection refused, no network, no TLS) | repeated | repeated |
/// | 429 | repeated | repeated |
/// | 408, 500, 502, 503, 504 | repeated | not repeated |
/// | Connection lost, or no answer in time | repeated | not repeated |
/// | Any status, with `x-should-retry: true` | repeated | repeated |
/// | Any status, with `x-should-retry: false` | not repeated | not repeated |
///
/// A call is idempotent if its method is GET, HEAD, PUT, DELETE, OPTIONS or TRACE, if its API says
/// so (``APIRequest/idempotent(_:)``), or if it carries an idempotency key
/// (``ClientConfiguration/idempotencyKey``). With status 429 a server tells that it turned the
/// request away before it acted; other failures leave open what the server has done, a 503 that
/// names a time to come back among them: a gateway may send it for a server that died at work. A
/// body that can be read only once is never sent again.
///
/// Between attempts the call waits for a random time from zero to a bound that doubles with each
/// attempt, so that clients that failed together do not come back together. Where the response has
/// `Retry-After`, the wait is added to the time it names.
///
/// However much a policy allows, a client's ``RetryBudget`` limits the retries of all its calls
/// together.
public struct RetryPolicy: Hashable, Sendable {
  /// The most attempts, the first included; 1 for no retries.
  public var maxAttempts: Int
  /// The bound of the wait before the second attempt; it doubles with each further one.
  public var initialDelay: Duration
  /// The highest bound of a wait, where the server names no time.
  public var maxDelay: Duration
  /// The longest time that a server's `Retry-After` may ask for. Where it asks for more, the call
  /// fails at once, with the response, whose headers tell the time.
  public var maxRetryAfter: Duration
  /// The statuses that may pass.
  public var statuses: Set<Int>

  /// Makes a policy.
  public init(
    maxAttempts: Int = 3,
    initialDelay: Duration = .milliseconds(250),
    maxDelay: Duration = .seconds(8),
    maxRetryAfter: Duration = .seconds(30),
    statuses: Set<Int> = [408, 429, 500, 502, 503, 504]
  ) {
    self.maxAttempts = maxAttempts
    self.initialDelay = initialDelay
    self.maxDelay = maxDelay
    self.maxRetryAfter = maxRetryAfter
    self.statuses = statuses
  }

  /// Three attempts at most.
  public static let `default` = RetryPolicy()

  /// No retries.
  public static let none = RetryPolicy(maxAttempts: 1)
}
