import Diagnostics

/// A place where a document breaks a rule.
public struct Finding: Hashable, Sendable {
  /// The rule.
  public var rule: Rule
  /// The kind of Object that the rule was broken in.
  public var object: ObjectKind
  /// The JSON Pointer of the place.
  public var pointer: String
  /// What is wrong, where, and what to do about it.
  public var diagnostic: Diagnostic
}

/// What checking a document brought to light.
public struct ValidationReport: Sendable {
  /// The version that the document follows; `nil` where it names none that is known.
  public var version: SpecificationVersion?
  /// The version's number as the document gives it; empty where it gives none.
  public var versionText: String
  /// The number of paths.
  public var pathCount: Int
  /// The number of operations on paths and webhooks.
  public var operationCount: Int
  /// The findings in the order of their places.
  public var findings: [Finding]
  /// How often rules were broken beyond the findings that are kept of each.
  public var omitted: [Rule: Int]

  /// How many findings of a severity there are, those not kept included.
  public func count(of severity: Diagnostic.Severity) -> Int {
    findings.filter { $0.diagnostic.severity == severity }.count
      + omitted.reduce(0) { $0 + ($1.key.severity == severity ? $1.value : 0) }
  }

  /// The findings, and a note for each rule of which not all are kept.
  public var diagnostics: [Diagnostic] {
    let notes = Rule.allCases.compactMap { rule in
      omitted[rule].map { count in
        Diagnostic.note(rule.rawValue, "\(count) more of '\(rule.rawValue)' are not shown")
      }
    }
    return findings.map(\.diagnostic) + notes
  }
}
