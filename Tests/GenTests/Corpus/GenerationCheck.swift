import Foundation
import TestSupport

/// What `gen` and the compiler make of a description.
struct GenerationCheck: Sendable {
  /// The seconds that `gen` may work; a signal ends what takes longer. Processor time, because how
  /// long a run takes on the clock depends on what else the machine does.
  private static let seconds = 10

  /// The program, another one where the environment names it in `GEN`: a release build is faster.
  private static let program = ProcessInfo.processInfo.environment["GEN"].map {
    packageRoot.appending(path: $0)
  }

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Makes an SDK.
  func generate(_ file: URL) async throws -> Command.Outcome {
    let program = try Self.program ?? BuildFolder.executable("gen")
    let output = folder.url.appending(path: "out").path
    return try await Command(
      named: "sh",
      ["-c", "ulimit -t \(Self.seconds) && exec \"$0\" \"$@\"", program.path, file.path]
        + ["--output", output, "--module", "Made", "--force"]
    ).run()
  }

  /// Checks the types of the SDK; warnings are errors.
  func typecheck() async throws -> Command.Outcome {
    try await Command(
      named: "swiftc",
      ["-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors"]
        + ["-module-name", "Made", "-I", try BuildFolder.modules().path] + sources()
    ).run()
  }

  /// Checks the syntax of the SDK.
  func parse() async throws -> Command.Outcome {
    try await Command(named: "swiftc", ["-parse", "-parse-as-library"] + sources()).run()
  }

  /// Holds the SDK against the format of generated code.
  func lint() async throws -> Command.Outcome {
    try await Command(
      named: "swift",
      ["format", "lint", "--strict", "--parallel", "--recursive"]
        + ["--configuration", packageRoot.appending(path: "Generated/.swift-format").path]
        + [folder.url.appending(path: "out").path]
    ).run()
  }

  /// The paths of the SDK's files.
  func sources() throws -> [String] {
    let output = folder.url.appending(path: "out")
    return try folder.files(in: "out").filter { $0.hasSuffix(".swift") }
      .map { output.appending(path: $0).path }
  }
}
