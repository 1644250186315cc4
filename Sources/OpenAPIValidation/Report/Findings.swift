import Diagnostics
import YAMLTree

/// Collects findings, keeping so many of each rule and counting the rest.
///
/// Messages and remedies are made only for findings that are kept: a document may break a rule in
/// a million places, and a remedy may search all names of the document for the nearest.
final class Findings {
  /// How many findings of a rule are kept: more than this nobody reads.
  static let limit = 100

  /// Which rules are of interest.
  let checks: OpenAPIValidator.Checks
  private(set) var kept: [Finding] = []
  private(set) var omitted: [Rule: Int] = [:]
  private var counts: [Rule: Int] = [:]
  /// What was found below an alias is found once for each use, but is one finding.
  private var seen: Set<Diagnostic> = []

  /// - Parameter earlier: what was already found.
  init(_ checks: OpenAPIValidator.Checks, _ earlier: [Finding] = []) {
    self.checks = checks
    kept = earlier
    for finding in earlier {
      counts[finding.rule, default: 0] += 1
      seen.insert(finding.diagnostic)
    }
  }

  /// Adds a finding.
  func add(
    _ rule: Rule,
    in object: ObjectKind,
    at node: YAMLNode,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String
  ) {
    guard checks.contains(rule.isStructural ? .structure : .rules) else { return }
    guard counts[rule, default: 0] < Findings.limit else {
      omitted[rule, default: 0] += 1
      return
    }
    let diagnostic = Diagnostic(
      severity: rule.severity, id: rule.rawValue, location: node.location, message: message(),
      remedy: remedy())
    guard seen.insert(diagnostic).inserted else { return }
    counts[rule, default: 0] += 1
    kept.append(
      Finding(rule: rule, object: object, pointer: node.pointer, diagnostic: diagnostic))
  }

  /// The findings in the order of their places: files as they were first met, then lines.
  var sorted: [Finding] {
    var files: [String: Int] = [:]
    for finding in kept {
      guard let file = finding.diagnostic.location?.file, files[file] == nil else { continue }
      files[file] = files.count
    }
    return kept.enumerated().sorted { left, right in
      place(left, files).lexicographicallyPrecedes(place(right, files))
    }.map(\.element)
  }

  private func place(_ entry: (offset: Int, element: Finding), _ files: [String: Int]) -> [Int] {
    guard let location = entry.element.diagnostic.location else { return [0, 0, 0, entry.offset] }
    return [files[location.file] ?? 0, location.line, location.column, entry.offset]
  }
}
