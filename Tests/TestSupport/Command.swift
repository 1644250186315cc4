import Foundation
import Subprocess

/// A program to run, and what came of it.
public struct Command: Sendable {
  /// What a finished program left behind.
  public struct Outcome: Sendable {
    /// The exit status; `nil` if a signal ended the program, that is, if it crashed.
    public var status: Int32?
    /// What it wrote to standard output.
    public var output: String
    /// What it wrote to standard error.
    public var errors: String
  }

  /// The program.
  public var executable: URL
  /// Its arguments.
  public var arguments: [String]
  /// The folder it runs in; `nil` for that of the tests.
  public var folder: URL?

  /// A program at a place on the disk.
  public init(_ executable: URL, _ arguments: [String], in folder: URL? = nil) {
    self.executable = executable
    self.arguments = arguments
    self.folder = folder
  }

  /// A program of the search path.
  public init(named name: String, _ arguments: [String], in folder: URL? = nil) {
    self.init(URL(filePath: "/usr/bin/env"), [name] + arguments, in: folder)
  }

  /// As many programs run at once as there are processors: compilers want much memory.
  private static let slots = Slots(ProcessInfo.processInfo.activeProcessorCount)

  /// The most bytes that a program of the tests may write.
  static let outputLimit = 1 << 28

  var configuration: Configuration {
    Configuration(
      executable: .path(.init(executable.path)), arguments: .init(arguments),
      workingDirectory: folder.map { .init($0.path) })
  }

  /// Runs the program to its end, after waiting for its turn.
  public func run() async throws -> Outcome {
    try await Command.slots.with {
      let limit = Command.outputLimit
      let record = try await Subprocess.run(
        configuration, output: .bytes(limit: limit), error: .bytes(limit: limit))
      return Outcome(
        status: record.terminationStatus.exitStatus,
        output: String(decoding: record.standardOutput, as: UTF8.self),
        errors: String(decoding: record.standardError, as: UTF8.self))
    }
  }
}

extension TerminationStatus {
  /// What the program exited with; `nil` where a signal ended it.
  var exitStatus: Int32? {
    guard case .exited(let status) = self else { return nil }
    return status
  }
}
