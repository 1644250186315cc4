import Diagnostics
import SDKModel
import SwiftEmitter
import YAMLTree

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A package that is written, built and run to see what becomes of examples.
struct VerificationRun {
  /// What became of one example.
  enum Result {
    /// It was read and written again as this JSON.
    case became(String)
    /// It was not read, for this reason.
    case refused(String)
  }

  /// Why there are no results.
  enum Failure: Error {
    /// The code does not compile; what the compiler said.
    case compilation(String)
    /// The program ended before its time; what it said.
    case program(String)
    /// A file or program could not be used.
    case file(FileError)
  }

  /// The package's folder.
  let folder: String
  /// What is said while the compiler works.
  let progress: Progress

  /// Writes the package.
  func write(_ files: [GeneratedFile]) throws(Failure) {
    for file in files { try put(file.bytes, at: file.path) }
  }

  /// Builds the package.
  func build() throws(Failure) {
    let outcome = try run(
      "swift", ["build", "--package-path", folder, "--product", "Verification"])
    guard outcome.status == 0 else {
      throw .compilation(String(decoding: outcome.output, as: UTF8.self))
    }
  }

  /// Puts values through the program, each with the number of its type.
  func results(of values: [(type: Int, json: String)]) throws(Failure) -> [Result] {
    let text = values.map { "\($0.type)\t\($0.json)\n" }.joined()
    try put(Array(text.utf8), at: "values")
    let outcome = try run("\(folder)/.build/debug/Verification", ["\(folder)/values"])
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    let results = lines.compactMap { line -> Result? in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      switch (parts.first, parts.count) {
      case ("became", 2): return .became(parts[1])
      case ("refused", 2): return .refused(parts[1])
      default: return nil
      }
    }
    guard outcome.status == 0, results.count == values.count else {
      throw .program(lines.suffix(20).joined(separator: "\n"))
    }
    return results
  }

  private func put(_ bytes: [UInt8], at path: String) throws(Failure) {
    do {
      try Files.write(bytes, to: "\(folder)/\(path)")
    } catch {
      throw .file(error)
    }
  }

  private func run(
    _ program: String,
    _ arguments: [String]
  ) throws(Failure) -> ChildProcess.Outcome {
    do {
      return try ChildProcess(program: program, arguments: arguments).run {
        progress.tick()
      }
    } catch {
      throw .file(error)
    }
  }
}

/// A line that shows, on a terminal, that work goes on.
final class Progress {
  private let isShown: Bool
  private var task = ""
  private var start = ContinuousClock.now
  private var shown = ""

  init(isShown: Bool) {
    self.isShown = isShown && isatty(2) == 1
  }

  /// Begins a task, named by a verb in its present form.
  func begin(_ task: String) {
    self.task = task
    start = .now
    tick()
  }

  /// Shows how long the task has taken.
  func tick() {
    guard isShown else { return }
    let line = "\(task)… \(start.duration(to: .now).components.seconds) s"
    guard line != shown else { return }
    writeText("\r\u{1B}[K\(line)", to: 2)
    shown = line
  }

  /// Takes the line away and tells how long the task took.
  func end() -> Duration {
    if isShown { writeText("\r\u{1B}[K", to: 2) }
    shown = ""
    return start.duration(to: .now)
  }
}
