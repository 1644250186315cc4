import Diagnostics
import Generation
import SwiftEmitter

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A package that is written, built and run to see what becomes of examples.
///
/// It stays where it is, so that `SDKRuntime` is compiled once and not for each document.
struct VerificationPackage {
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
    /// Files stand in the way.
    case blocked([Diagnostic])
  }

  /// The package's folder.
  let folder: String
  /// What is said while the compiler works.
  let progress = Progress()

  /// Makes the folder, and waits until no other run uses it.
  ///
  /// The lock is the process's own: it ends with it.
  init(folder: String) throws(Failure) {
    self.folder = folder
    do { try Files.makeFolder(folder) } catch { throw .file(error) }
    let path = "\(folder)/.gen-lock"
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0, flock(file, LOCK_EX) == 0 else {
      throw .file(
        FileError(
          path: path, reason: String(cString: strerror(errno)),
          remedy: "Name another folder with --package."))
    }
  }

  /// Writes the package, and removes what it held before.
  func write(_ files: [GeneratedFile]) async throws(Failure) {
    var diagnostics: [Diagnostic] = []
    var output = OutputFolder(path: folder, overwritesEdits: true)
    let plan = await output.plan(files, diagnostics: &diagnostics)
    if diagnostics.hasErrors { throw .blocked(diagnostics) }
    do { try await output.carryOut(plan) } catch { throw .file(error) }
  }

  /// Compiles `SDKRuntime`, or what of it is not as it was when that was done.
  func prepare() throws(Failure) {
    let isFirst = Files.kindOfTarget(modules) == .absent
    let what = isFirst ? "Compiling SDKRuntime, which is done once" : "Compiling what is new of it"
    _ = try progress.timing(what) { () throws(Failure) in try build("--target", "SDKRuntime") }
  }

  /// Builds the package; returns how long that took.
  func build() throws(Failure) -> Duration {
    try progress.timing("Compiling the SDK") { () throws(Failure) in
      try build("--product", "Verification")
    }
  }

  /// Checks the types of the code and makes nothing of it; returns how long that took.
  func typecheck(_ files: [GeneratedFile]) throws(Failure) -> Duration {
    let sources = files.map { "\(folder)/\($0.path)" }
      .filter { $0.hasPrefix("\(folder)/\(VerificationProgram.sources)/") }
    return try progress.timing("Checking the types of the SDK") { () throws(Failure) in
      try compile(
        "swiftc",
        ["-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors"]
          + ["-module-name", "Verification", "-I", modules] + sources)
    }
  }

  /// Puts values through the program, each with the number of its type.
  func results(of values: [(type: Int, json: String)]) throws(Failure) -> [Result] {
    let text = values.map { "\($0.type)\t\($0.json)\n" }.joined()
    do { try Files.write(Array(text.utf8), to: "\(folder)/values") } catch { throw .file(error) }
    let outcome = try run("\(products)/Verification", ["\(folder)/values"])
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

  private var products: String { "\(folder)/.build/debug" }
  private var modules: String { "\(products)/Modules" }

  /// Neither the index nor the debugger is of use here, and both take time.
  private func build(_ what: String...) throws(Failure) {
    try compile(
      "swift",
      ["build", "--package-path", folder, "--disable-index-store", "-debug-info-format", "none"]
        + what)
  }

  private func compile(_ program: String, _ arguments: [String]) throws(Failure) {
    let outcome = try run(program, arguments)
    guard outcome.status == 0 else {
      throw .compilation(String(decoding: outcome.output, as: UTF8.self))
    }
  }

  private func run(
    _ program: String,
    _ arguments: [String]
  ) throws(Failure) -> ChildProcess.Outcome {
    do {
      return try ChildProcess(program: program, arguments: arguments).run { progress.tick() }
    } catch {
      throw .file(error)
    }
  }
}

extension VerificationPackage.Failure {
  /// What is said of it.
  var diagnostics: [Diagnostic] {
    switch self {
    case .compilation(let output):
      [
        .error(
          "verify-compilation",
          "the generated code does not compile:\n" + Self.errors(in: output),
          remedy: "This is a defect of gen; please report it with the description.")
      ]
    case .program(let output):
      [
        .error(
          "verify-program", "the program that reads the examples failed:\n" + output,
          remedy: "This is a defect of gen; please report it with the description.")
      ]
    case .file(let error):
      [.error("file-unusable", "\(error.path): \(error.reason)", remedy: error.remedy)]
    case .blocked(let diagnostics): diagnostics
    }
  }

  /// The compiler's errors, or where it names none the end of all that it said.
  private static func errors(in output: String) -> String {
    let errors = output.split(separator: "\n").filter { $0.contains(": error: ") }
    if errors.isEmpty { return String(output.suffix(4000)) }
    let more = errors.count > 20 ? ["and \(counted(errors.count - 20, "more error"))"] : []
    return (errors.prefix(20).map(String.init) + more).joined(separator: "\n")
  }
}
