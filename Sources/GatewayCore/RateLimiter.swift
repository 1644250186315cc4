/// Lets each client make some requests at once, and some more each second.
public struct RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var updated: ContinuousClock.Instant
  }

  private let perSecond: Double
  private let atOnce: Double
  private var buckets: [String: Bucket] = [:]

  /// More clients than this are forgotten, those first that could make all requests again.
  private static let mostClients = 10_000

  /// - Parameters:
  ///   - perSecond: how many requests a client may make each second in the long run.
  ///   - atOnce: how many it may make at once.
  public init(perSecond: Double, atOnce: Double) {
    self.perSecond = max(perSecond, 0.001)
    self.atOnce = max(atOnce, 1)
  }

  /// Counts a request.
  ///
  /// - Returns: how long the client must wait instead; `nil` where it need not.
  public mutating func wait(
    for client: String, at now: ContinuousClock.Instant
  ) -> Duration? {
    if buckets.count >= Self.mostClients, buckets[client] == nil { forget(at: now) }
    var bucket = buckets[client] ?? Bucket(tokens: atOnce, updated: now)
    bucket.tokens = filled(bucket, at: now)
    bucket.updated = now
    defer { buckets[client] = bucket }
    guard bucket.tokens < 1 else {
      bucket.tokens -= 1
      return nil
    }
    return .seconds((1 - bucket.tokens) / perSecond)
  }

  private func filled(_ bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
    let passed = bucket.updated.duration(to: now) / .seconds(1)
    return min(atOnce, bucket.tokens + max(0, passed) * perSecond)
  }

  private mutating func forget(at now: ContinuousClock.Instant) {
    buckets = buckets.filter { filled($0.value, at: now) < atOnce }
    if buckets.count >= Self.mostClients { buckets.removeAll() }
  }
}
