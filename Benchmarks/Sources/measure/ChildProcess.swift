#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program that is run and waited for.
enum ChildProcess {
  /// What a run took.
  struct Usage {
    /// From start to end on the clock.
    var milliseconds: Double
    /// The most memory that it held at a time; on Linux no less than this program holds itself.
    var peakMegabytes: Double
  }

  /// Runs a program that has to succeed, in an empty environment.
  static func run(_ program: String, _ arguments: [String]) throws -> Usage {
    var vector: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { vector.forEach { free($0) } }
    vector.append(nil)
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var child: pid_t = 0
    var status: Int32 = 0
    var usage = rusage()
    var error: Int32 = 0
    let duration = ContinuousClock().measure {
      error = posix_spawn(&child, program, nil, nil, vector, &environment)
      // Not Foundation's Process, which does not tell what the child used.
      if error == 0, wait4(child, &status, 0, &usage) != child { error = errno }
    }
    guard error == 0, status == 0 else {
      throw MeasureError("\(program) failed with status \(status), error \(error)")
    }
    return Usage(
      milliseconds: duration / .milliseconds(1),
      peakMegabytes: Double(usage.ru_maxrss) * memoryUnit / 1_000_000
    )
  }

  /// The bytes that `ru_maxrss` counts in.
  #if canImport(Darwin)
  private static let memoryUnit = 1.0
  #else
  private static let memoryUnit = 1024.0
  #endif
}
