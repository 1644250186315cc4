#if Gateway
import GatewayCore
import NIOConcurrencyHelpers

/// The requests of all clients, counted in one place.
final class SharedLimiter: Sendable {
  private let limiter: NIOLockedValueBox<RateLimiter>

  init(perSecond: Double) {
    limiter = .init(RateLimiter(perSecond: perSecond, atOnce: perSecond * 2))
  }

  /// How long a client must wait; `nil` where it need not.
  func wait(for client: String) -> Duration? {
    limiter.withLockedValue { $0.wait(for: client, at: .now) }
  }
}

/// The rules of origins, which are known once the port is.
final class SharedOrigins: Sendable {
  private let rules = NIOLockedValueBox<OriginRules?>(nil)

  func set(_ rules: OriginRules) {
    self.rules.withLockedValue { $0 = rules }
  }

  func allows(host: String?) -> Bool {
    rules.withLockedValue { $0?.allows(host: host) ?? false }
  }

  func allows(origin: String?) -> Bool {
    rules.withLockedValue { $0?.allows(origin: origin) ?? false }
  }
}
#endif
