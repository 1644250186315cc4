import Diagnostics
import OpenAPIValidation

/// What reading and checking a description brought to light.
struct ValidationOutcome {
  /// A finding with what is known about the rule behind it.
  struct Entry {
    var diagnostic: Diagnostic
    /// The finding against the specification; `nil` for one of reading the files.
    var finding: Finding?
  }

  /// What was found in the description; `nil` where it could not be read.
  var report: ValidationReport?
  /// The errors and warnings, those of reading first.
  var entries: [Entry]
  var isStrict: Bool
  var duration: Duration

  init(
    read diagnostics: [Diagnostic],
    report: ValidationReport?,
    isStrict: Bool,
    duration: Duration
  ) {
    self.report = report
    self.isStrict = isStrict
    self.duration = duration
    entries =
      diagnostics.filter { $0.severity > .note }.map { Entry(diagnostic: $0, finding: nil) }
      + (report?.findings ?? []).map { Entry(diagnostic: $0.diagnostic, finding: $0) }
  }

  /// Whether the description is to be refused.
  var isFailure: Bool {
    count(of: .error) > 0 || isStrict && count(of: .warning) > 0
  }

  /// How many findings of a severity there are, those that are not shown included.
  func count(of severity: Diagnostic.Severity) -> Int {
    entries.filter { $0.finding == nil && $0.diagnostic.severity == severity }.count
      + (report?.count(of: severity) ?? 0)
  }

  /// The closing line.
  var summary: String {
    let warnings = count(of: .warning)
    let time = "in \(milliseconds(duration)) ms"
    guard let report, !isFailure else {
      return "\(counted(count(of: .error), "error")), \(counted(warnings, "warning")) \(time)"
    }
    let name = report.version == .v20 ? "Swagger" : "OpenAPI"
    let paths = counted(report.pathCount, "path")
    let operations = counted(report.operationCount, "operation")
    let tail = warnings > 0 ? ", \(counted(warnings, "warning"))" : ""
    return "valid: \(name) \(report.versionText), \(paths), \(operations)\(tail) \(time)"
  }
}

extension ValidationOutcome {
  /// The findings for people: each with the rule's name and the section of the specification, and
  /// at the end what is not shown.
  var diagnostics: [Diagnostic] {
    let shown = entries.map { entry in
      var diagnostic = entry.diagnostic
      if let finding = entry.finding, let version = report?.version {
        let section = finding.object.shortSection(in: version)
        diagnostic.remedy =
          (diagnostic.remedy.map { "\($0) " } ?? "") + "[\(finding.rule.rawValue), \(section)]"
      }
      return diagnostic
    }
    return shown + omissions
  }

  /// What is not shown, at the severity of what it stands for, so that it is shown itself.
  private var omissions: [Diagnostic] {
    guard let omitted = report?.omitted else { return [] }
    return Rule.allCases.compactMap { rule in
      omitted[rule].map { count in
        Diagnostic(
          severity: rule.severity, id: rule.rawValue, location: nil,
          message: "\(count) more of \(rule.rawValue) are not shown")
      }
    }
  }
}
