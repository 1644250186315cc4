/// Tells the time since it was made, by a clock of any kind.
struct Stopwatch: Sendable {
  private let read: @Sendable () -> Duration

  init(_ clock: some Clock<Duration>) {
    let start = clock.now
    read = { start.duration(to: clock.now) }
  }

  /// The time since it was made.
  var elapsed: Duration { read() }
}

extension Clock<Duration> {
  /// Does something within a time.
  ///
  /// Where the time runs out, what is done is cancelled and waited for.
  ///
  /// - Throws: What it throws; ``TransportFailure`` where the time runs out; `CancellationError`.
  func limit<Result: Sendable>(
    to time: Duration,
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await body() }
      group.addTask {
        try await sleep(for: time)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let result = first else {
        throw TransportFailure(.timedOut, message: "The call's total time ran out.")
      }
      return result
    }
  }
}
