import Foundation

extension Process {
  /// Waits for the end of the program, wherever the task goes on. `waitUntilExit()` does not: it
  /// holds a thread, and sleeps for ever where the program was run on another one.
  public func ended() async throws {
    while isRunning { try await Task.sleep(for: .milliseconds(5)) }
  }
}

/// Held while a program is started.
private let starting = NSLock()

extension Process {
  /// Starts the program while no other one is started: that one would inherit the socket by which
  /// Foundation sees the end of this one, and would have to end first.
  public func start() throws {
    try starting.withLock { try run() }
  }
}
