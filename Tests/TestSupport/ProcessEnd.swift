import Foundation

extension Process {
  /// Waits for the end of the program, wherever the task goes on. `waitUntilExit()` does not: it
  /// holds a thread, and sleeps for ever where the program was run on another one.
  public func ended() async throws {
    while isRunning { try await Task.sleep(for: .milliseconds(5)) }
  }
}
