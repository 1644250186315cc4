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

  /// What the SDK has against the format of generated code, but for lines that nothing can shorten.
  func formatFindings() async throws -> [String] {
    let outcome = try await Command(
      named: "swift",
      ["format", "lint", "--strict", "--parallel", "--recursive"]
        + ["--configuration", packageRoot.appending(path: "Generated/.swift-format").path]
        + [folder.url.appending(path: "out").path]
    ).run()
    if outcome.status == 0 { return [] }
    return try outcome.errors.split(separator: "\n").map(String.init).filter {
      try !isUnbreakable($0)
    }
  }

  /// Whether a finding is that of a long line which is mostly one name or literal without a blank:
  /// the description has such names, and a line cannot be broken within one.
  private func isUnbreakable(_ finding: String) throws -> Bool {
    let parts = finding.split(separator: ":", maxSplits: 3)
    guard finding.contains("[LineLength]"), parts.count > 3, let number = Int(parts[1]) else {
      return false
    }
    let text = try String(contentsOf: URL(filePath: String(parts[0])), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return false }
    return lines[number - 1].split(separator: " ").contains { $0.count > 80 }
  }

  /// The paths of the SDK's files.
  func sources() throws -> [String] {
    let output = folder.url.appending(path: "out")
    return try folder.files(in: "out").filter { $0.hasSuffix(".swift") }
      .map { output.appending(path: $0).path }
  }
}
