import Foundation
import Subprocess

/// A program that runs beside a test.
public struct RunningProgram: Sendable {
  private let process: pid_t

  /// Ends the program as no program can prevent.
  public func kill() {
    _ = Foundation.kill(process, SIGKILL)
  }

  /// Whether the program has not ended yet.
  public var isRunning: Bool {
    var ending = siginfo_t()
    // Looks only: the end is for the one who waits for it.
    return waitid(P_PID, id_t(process), &ending, WEXITED | WNOHANG | WNOWAIT) == 0
      && ending.si_signo == 0
  }

  init(process: pid_t) {
    self.process = process
  }
}

extension Command {
  /// Runs the program beside the body, and waits for both. A body that throws ends the program.
  ///
  /// - Parameters:
  ///   - log: A file that takes all that the program writes; `nil` to throw it away.
  ///   - body: What the test does meanwhile.
  /// - Returns: What the program exited with; `nil` where a signal ended it.
  @discardableResult
  public func run(
    writingTo log: URL? = nil,
    while body: (RunningProgram) async throws -> Void
  ) async throws -> Int32? {
    let file = try FileHandle(forWritingTo: log ?? URL(filePath: "/dev/null"))
    let output = FileDescriptorOutput.fileDescriptor(
      .init(rawValue: file.fileDescriptor), closeAfterSpawningProcess: false)
    let record = try await Subprocess.run(
      configuration, input: .none, output: output, error: .combinedWithOutput
    ) { execution in
      let program = RunningProgram(process: execution.processIdentifier.value)
      do {
        try await body(program)
      } catch {
        program.kill()
        throw error
      }
    }
    try? file.close()
    return record.terminationStatus.exitStatus
  }
}
