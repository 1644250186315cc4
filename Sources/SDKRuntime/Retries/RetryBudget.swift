/// Limits the retries of all calls of a client together, so that an outage is not made worse.
///
/// A budget holds tokens. A retry takes one, and is not made where none is left; a call that
/// succeeds gives a part of one back. So a few failures are all repeated, while a server that
/// fails all requests is soon sent each only once. Copies share their tokens, and so do the clients
/// that hold them.
public struct RetryBudget: Sendable {
  /// The most tokens it holds, and how many it begins with.
  public let capacity: Double
  /// What a call that succeeds gives back: the lasting ratio of retries to successes.
  public let refill: Double

  private let tokens: Locked<Double>

  /// Makes a budget that is full.
  public init(capacity: Double = 10, refill: Double = 0.1) {
    self.capacity = capacity
    self.refill = refill
    tokens = Locked(capacity)
  }

  /// Takes a token for a retry; whether there was one.
  func take() -> Bool {
    tokens.withLock { tokens in
      guard tokens >= 1 else { return false }
      tokens -= 1
      return true
    }
  }

  /// Gives back what a success is worth.
  func giveBack() {
    tokens.withLock { $0 = min(capacity, $0 + refill) }
  }
}
