import Foundation

/// The Python programs in `Tests/Checks`: opinions that owe nothing to the generator's own code.
public enum Python {
  /// The interpreter: as the environment says in `PYTHON`, or `python3`.
  static let interpreter = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"

  /// Whether there is an interpreter, and it has these modules.
  public static func has(modules: String...) async -> Bool {
    let imports = "import " + modules.joined(separator: ", ")
    return (try? await Command(named: interpreter, ["-c", imports]).run())?.status == 0
  }

  /// Runs a program of `Tests/Checks` to its end.
  public static func run(_ program: String, _ arguments: [String]) async throws -> Command.Outcome {
    let path = packageRoot.appending(path: "Tests/Checks/\(program)").path
    return try await Command(named: interpreter, ["-B", path] + arguments).run()
  }
}
