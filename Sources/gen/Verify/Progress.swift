import Generation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A line that shows, on a terminal, that work goes on.
final class Progress {
  private let isShown = isatty(2) == 1
  private var task = ""
  private var start = ContinuousClock.now
  private var shown = ""

  /// Does a task, named by a verb in its present form, and tells how long it took.
  func timing<Failure: Error>(
    _ task: String,
    _ body: () throws(Failure) -> Void
  ) throws(Failure) -> Duration {
    self.task = task
    start = .now
    tick()
    defer { clear() }
    try body()
    return start.duration(to: .now)
  }

  /// Shows how long the task has taken.
  func tick() {
    let line = "\(task)… \(start.duration(to: .now).components.seconds) s"
    guard isShown, line != shown else { return }
    writeText("\r\u{1B}[K\(line)", to: 2)
    shown = line
  }

  private func clear() {
    if isShown { writeText("\r\u{1B}[K", to: 2) }
    shown = ""
  }
}
