import ArgumentParser
import Diagnostics
import Generation

/// How much a run says.
enum Verbosity: Comparable {
  /// Errors and nothing else.
  case quiet
  /// Errors, warnings and the closing line.
  case normal
  /// Notes and the time of each stage as well.
  case verbose
}

/// What a run says to the person who started it: findings to standard error, results to standard
/// output.
struct Console {
  var verbosity = Verbosity.normal

  /// Says the findings that matter enough.
  func report(_ diagnostics: [Diagnostic]) {
    let least: Diagnostic.Severity =
      switch verbosity {
      case .quiet: .error
      case .normal: .warning
      case .verbose: .note
      }
    var text = ""
    for diagnostic in diagnostics where diagnostic.severity >= least {
      // What a compiler said has lines of its own; a description must not forge any.
      let isOutput = diagnostic.id.hasPrefix("verify-")
      let line = isOutput ? "\(diagnostic)" : "\(diagnostic)".replacing("\n", with: " ")
      text += printable(line) + "\n"
    }
    writeText(text, to: 2)
  }

  /// Says a result.
  func say(_ line: String, from least: Verbosity = .normal) {
    if verbosity >= least { writeText(printable(line) + "\n", to: 1) }
  }

  /// Does something to the disk; where it fails, says so and ends the run.
  func reporting(_ body: () throws(FileError) -> Void) throws {
    do {
      try body()
    } catch {
      report([
        .error(
          "file-unwritable",
          "cannot write \(error.path): \(error.reason)",
          remedy: error.remedy
        )
      ])
      throw ExitCode.failure
    }
  }

  /// The text without control characters, which a hostile document could use on a terminal.
  private func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n" && scalar != "\t", .format, .lineSeparator,
        .paragraphSeparator:
        result.append("\u{FFFD}")
      default:
        result.append(scalar)
      }
    }
    return String(result)
  }
}
