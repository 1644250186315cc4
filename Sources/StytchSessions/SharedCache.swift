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
    /// Why the last fetch failed; nil where it succeeded.
    fileprivate(set) var failure: AuthenticationError?

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
    /// Do without a value.
    case fail(AuthenticationError)
  }

  fileprivate struct State {
    var value: Value?
    var fetchedAt: Date?
    var attemptedAt: Date?
    var isRefreshing = false
    var failure: AuthenticationError?
    var waiters: [Int: CheckedContinuation<Outcome, Never>] = [:]
    var nextWaiter = 0

    func snapshot(at now: Date) -> Snapshot {
      Snapshot(
        now: now, value: value, fetchedAt: fetchedAt, attemptedAt: attemptedAt,
        isRefreshing: isRefreshing, failure: failure)
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
    // The time is read under the lock: an older one would make a fetch look to lie in the future.
    let (decision, began): (Decision, Date?) = state.withLock { state in
      let now = now()
      let decision = decide(state.snapshot(at: now))
      guard case .takeAndRefresh = decision, state.beginRefresh(at: now) else {
        return (decision, nil)
      }
      return (decision, now)
    }
    switch decision {
    case .take(let value): return .success(value)
    case .fail(let error): return .failure(error)
    case .takeAndRefresh(let value):
      if let began { refresh(at: began) }
      return .success(value)
    case .refresh: return await newValue(deciding: decide)
    }
  }

  /// Waits for a new value. The caller decides once more, since one may have come meanwhile.
  private func newValue(deciding decide: (Snapshot) -> Decision) async -> Outcome {
    let id = state.withLock { $0.takeWaiterNumber() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (outcome, began): (Outcome?, Date?) = state.withLock { state in
          if Task.isCancelled { return (.failure(.cancelled), nil) }
          let now = now()
          switch decide(state.snapshot(at: now)) {
          case .take(let value), .takeAndRefresh(let value): return (.success(value), nil)
          case .fail(let error): return (.failure(error), nil)
          case .refresh:
            state.waiters[id] = continuation
            return (nil, state.beginRefresh(at: now) ? now : nil)
          }
        }
        if let outcome { continuation.resume(returning: outcome) }
        if let began { refresh(at: began) }
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
        // Nobody can cancel this task: it was the transport, and who waits was not cancelled.
        outcome = .failure(
          error.code == .cancelled
            ? AuthenticationError(.callFailed, "The fetch was broken off. Try again.") : error)
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
    switch outcome {
    case .success(let new): (value, fetchedAt, failure) = (new, began, nil)
    case .failure(let error): failure = error
    }
    defer { waiters = [:] }
    return Array(waiters.values)
  }
}
#endif
