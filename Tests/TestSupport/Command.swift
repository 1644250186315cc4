import Foundation

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

  /// Runs the program to its end, after waiting for its turn.
  public func run() async throws -> Outcome {
    try await Command.slots.with { try await runNow() }
  }

  private func runNow() async throws -> Outcome {
    let scratch = try TemporaryFolder()
    // Files, because a pipe that nobody empties would stop the program.
    let output = try scratch.write("", to: "output")
    let errors = try scratch.write("", to: "errors")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    let handles = try [output, errors].map { try FileHandle(forWritingTo: $0) }
    // Nothing else closes them, and with more than 1,024 open files Foundation, which waits for them
    // with select(), does not see any more that a program has ended.
    defer { for handle in handles { try? handle.close() } }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.start() } catch { done.resume(throwing: error) }
    }
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : nil,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    )
  }
}
