import Foundation

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
    let (process, input, output) = (Process(), Pipe(), Pipe())
    let path = packageRoot.appending(path: "Tests/Checks/\(program)").path
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [Python.interpreter, "-B", path] + arguments
    process.standardInput = input
    process.standardOutput = output
    try process.start()
    // The server ends with its input, even if it is still starting.
    defer { try? input.fileHandleForWriting.close() }
    let line = try await firstLine(of: output.fileHandleForReading)
    guard let port = UInt16(line) else { throw NoPort(line: line) }
    return try await body(PythonServer(url: "http://127.0.0.1:\(port)"))
  }

  /// Waits on a thread of its own: reading blocks.
  private static func firstLine(of file: FileHandle) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Swift.Result {
            var line = Data()
            while let byte = try file.read(upToCount: 1), !byte.isEmpty, byte != Data("\n".utf8) {
              line += byte
            }
            return String(decoding: line, as: UTF8.self)
          })
      }
    }
  }
}

/// A server did not say where it serves.
public struct NoPort: Error, CustomStringConvertible {
  /// What it said.
  public var line: String

  /// What the server said.
  public var description: String { "the server gave no port, but '\(line)'" }
}
