import Foundation
import Subprocess

/// A program of `Tests/Checks` that serves on a port of this machine until its input ends.
public struct PythonServer: Sendable {
  /// Where it serves.
  public let url: String

  /// Runs a server for as long as the body runs.
  ///
  /// - Throws: ``NoPort`` where the program ends before it serves, and what the body throws.
  public static func with<Result: Sendable>(
    _ program: String,
    _ arguments: [String],
    _ body: (PythonServer) async throws -> Result
  ) async throws -> Result {
    let path = packageRoot.appending(path: "Tests/Checks/\(program)").path
    let command = Command(named: Python.interpreter, ["-B", path] + arguments)
    // The server ends with its input, which is closed after the body.
    return try await Subprocess.run(
      command.configuration, input: .inputWriter, output: .sequence, error: .currentStandardError
    ) { execution in
      let line = try await firstLine(of: execution.standardOutput)
      guard let port = UInt16(line) else { throw NoPort(line: line) }
      return try await body(PythonServer(url: "http://127.0.0.1:\(port)"))
    }.closureResult
  }

  private static func firstLine(of output: SubprocessOutputSequence) async throws -> String {
    for try await line in output.strings() {
      return line.trimmingCharacters(in: .newlines)
    }
    return ""
  }
}

/// A server did not say where it serves.
public struct NoPort: Error, CustomStringConvertible {
  /// What it said.
  public var line: String

  /// What the server said.
  public var description: String { "the server gave no port, but '\(line)'" }
}
