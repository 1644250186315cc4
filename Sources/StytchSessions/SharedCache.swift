#if StytchSessions
import Foundation
import SDKRuntime

/// A value that is fetched when it is needed, once for all who wait for it at the same time.
///
/// Who finds the value at hand good enough takes it at once and waits for nobody, whatever the
/// fetch does. Who stops waiting leaves the fetch to the others; it goes on even when nobody is
/// left, so that impatient callers cannot keep the cache empty. It ends with the client's timeout
/// at the latest.
final class SharedCache<Value: Sendable>: Sendable {
  typealias Outcome = Result<Value, AuthenticationError>

  /// What the cache holds at one moment.
  struct Snapshot {
    let now: Date
    /// The value of the last fetch that succeeded.
    fileprivate(set) var value: Value?
    /// When that fetch began.
    fileprivate(set) var fetchedAt: Date?
    /// When the last fetch began, whatever became of it.
    fileprivate(set) var attemptedAt: Date?
    fileprivate(set) var isRefreshing: Bool

    /// Whether a moment has passed so long ago, or lies in the future, as it does after the clock
    /// was set back.
    func isPast(_ moment: Date?, by seconds: TimeInterval) -> Bool {
      guard let moment else { return true }
      return !(0..<seconds).contains(now.timeIntervalSince(moment))
    }
  }

  /// What to do with a snapshot.
  enum Decision {
    /// Take the value.
    case take(Value)
    /// Take the value, and have a new one fetched for those who come later.
    case takeAndRefresh(Value)
    /// Wait for a new value.
    case refresh
  }

  fileprivate struct State {
    var value: Value?
    var fetchedAt: Date?
    var attemptedAt: Date?
    var isRefreshing = false
    var waiters: [Int: CheckedContinuation<Outcome, Never>] = [:]
    var nextWaiter = 0

    func snapshot(at now: Date) -> Snapshot {
      Snapshot(
        now: now, value: value, fetchedAt: fetchedAt, attemptedAt: attemptedAt,
        isRefreshing: isRefreshing)
    }
  }

  private let state: Locked<State>
  private let now: @Sendable () -> Date
  private let fetch: @Sendable () async throws(AuthenticationError) -> Value

  /// Makes a cache, perhaps of a value that was just received.
  init(
    _ value: Value? = nil,
    now: @escaping @Sendable () -> Date,
    fetch: @escaping @Sendable () async throws(AuthenticationError) -> Value
  ) {
    self.now = now
    self.fetch = fetch
    state = Locked(State(value: value, fetchedAt: value == nil ? nil : now()))
  }

  /// The value, at hand or new, as the caller decides; or why there is none, which is
  /// `cancelled`, at once, where the task is cancelled while it waits.
  func value(deciding decide: (Snapshot) -> Decision) async -> Outcome {
    let now = now()
    let (decision, isFirst) = state.withLock { state in
      let decision = decide(state.snapshot(at: now))
      guard case .takeAndRefresh = decision else { return (decision, false) }
      return (decision, state.beginRefresh(at: now))
    }
    switch decision {
    case .take(let value): return .success(value)
    case .takeAndRefresh(let value):
      if isFirst { refresh(at: now) }
      return .success(value)
    case .refresh: return await newValue(at: now, deciding: decide)
    }
  }

  /// Waits for a new value. The caller decides once more, since one may have come meanwhile.
  private func newValue(at now: Date, deciding decide: (Snapshot) -> Decision) async -> Outcome {
    let id = state.withLock { $0.takeWaiterNumber() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (outcome, isFirst): (Outcome?, Bool) = state.withLock { state in
          if Task.isCancelled { return (.failure(.cancelled), false) }
          switch decide(state.snapshot(at: now)) {
          case .take(let value), .takeAndRefresh(let value): return (.success(value), false)
          case .refresh:
            state.waiters[id] = continuation
            return (nil, state.beginRefresh(at: now))
          }
        }
        if let outcome { continuation.resume(returning: outcome) }
        if isFirst { refresh(at: now) }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: id) }?.resume(returning: .failure(.cancelled))
    }
  }

  /// Fetches a value for all who wait.
  ///
  /// The task is detached: what the first of them has in its task's values is not the others'.
  private func refresh(at began: Date) {
    Task.detached {
      let outcome: Outcome
      do throws(AuthenticationError) {
        outcome = .success(try await self.fetch())
      } catch {
        outcome = .failure(error)
      }
      let waiters = self.state.withLock { $0.endRefresh(outcome, began: began) }
      for waiter in waiters { waiter.resume(returning: outcome) }
    }
  }
}

extension SharedCache.State {
  mutating func takeWaiterNumber() -> Int {
    defer { nextWaiter += 1 }
    return nextWaiter
  }

  /// Whether the caller is to fetch, because nobody does.
  mutating func beginRefresh(at now: Date) -> Bool {
    guard !isRefreshing else { return false }
    isRefreshing = true
    attemptedAt = now
    return true
  }

  /// Keeps what a fetch brought, and gives back who waited for it.
  mutating func endRefresh(
    _ outcome: Result<Value, AuthenticationError>, began: Date
  ) -> [CheckedContinuation<Result<Value, AuthenticationError>, Never>] {
    isRefreshing = false
    if case .success(let new) = outcome {
      value = new
      fetchedAt = began
    }
    defer { waiters = [:] }
    return Array(waiters.values)
  }
}
#endif
