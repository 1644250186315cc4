import Diagnostics
import JSONSchema
import SDKModel
import YAMLTree

/// What verifying a document found.
struct VerificationReport {
  /// One example that is worth a word.
  struct Finding {
    /// Where the value stands.
    var place: String
    /// Where the example is named.
    var title: String
    /// What is wrong.
    var message: String
  }

  /// The name of the document.
  var spec: String
  /// The API's title and version.
  var title: String
  var operations = 0
  var types = 0
  var files = 0
  var lines = 0
  var generation = Duration.zero
  var compilation = Duration.zero
  var examples = 0
  /// The types that at least one example is of.
  var typesWithExamples = 0
  /// How many examples are the same after being read and written.
  var kept = 0
  /// The examples that the generated code refuses or changes.
  var ours: [Finding] = []
  /// The examples that do not match their own schema.
  var documents: [Finding] = []
  /// The examples with members that their schema does not name, and that are therefore not kept.
  var undescribed: [Finding] = []
  /// Why others were not checked, and how many for each reason.
  var skipped: [(reason: String, count: Int)] = []

  /// Sorts an example by what became of it.
  mutating func add(_ check: ExampleChecks.Check, _ result: VerificationRun.Result) {
    if let fault = check.faults.first {
      return documents.append(
        Finding(place: "\(fault.location)", title: check.title, message: fault.message))
    }
    switch result {
    case .refused(let reason):
      ours.append(Finding(place: "\(check.location)", title: check.title, message: reason))
    case .became(let json):
      add(check, became: json)
    }
  }

  private mutating func add(_ check: ExampleChecks.Check, became json: String) {
    var ignored: [Diagnostic] = []
    guard
      let after = YAMLTree.parse(Array(json.utf8), file: "value.json", diagnostics: &ignored)
    else {
      return ours.append(
        Finding(place: "\(check.location)", title: check.title, message: "no JSON was written"))
    }
    let comparison = RoundTripComparison(check.value, after.root)
    if let change = comparison.change {
      let place = change.pointer.isEmpty ? "" : "at \(change.pointer): "
      ours.append(
        Finding(place: "\(check.location)", title: check.title, message: place + change.message))
    } else if !comparison.lost.isEmpty {
      let members = comparison.lost.prefix(3).joined(separator: ", ")
      let more = comparison.lost.count > 3 ? " and \(comparison.lost.count - 3) more" : ""
      undescribed.append(
        Finding(
          place: "\(check.location)", title: check.title,
          message: "the schema does not name \(members)\(more)"))
    } else {
      kept += 1
    }
  }
}

extension VerificationReport {
  /// The report for a person.
  func text(verbose: Bool) -> String {
    var lines = [
      "\(spec): \(title)",
      "  \(operations) operations and \(types) types in \(files) files of \(self.lines) lines, "
        + "generated in \(milliseconds(generation)) ms, compiled in \(seconds(compilation)) s",
      "  \(examples) examples checked, of \(typesWithExamples) types",
      "    \(kept) keep their values",
    ]
    if !ours.isEmpty { lines.append("    \(ours.count) are refused or changed by generated code") }
    if !documents.isEmpty { lines.append("    \(documents.count) do not match their own schema") }
    if !undescribed.isEmpty {
      lines.append("    \(undescribed.count) have members that their schema does not name")
    }
    for entry in skipped { lines.append("  \(entry.count) not checked: \(entry.reason)") }
    lines += section("Generated code is at fault:", ours, limit: verbose ? .max : 20)
    lines += section("The document is at fault:", documents, limit: verbose ? .max : 5)
    lines += section("Not described, so not kept:", undescribed, limit: verbose ? .max : 5)
    return lines.joined(separator: "\n")
  }

  private func section(_ title: String, _ findings: [Finding], limit: Int) -> [String] {
    if findings.isEmpty { return [] }
    var lines = ["", title]
    for finding in findings.prefix(limit) {
      lines.append("  \(finding.place): \(finding.message)")
      lines.append("    \(finding.title)")
    }
    if findings.count > limit {
      lines.append("  and \(findings.count - limit) more; --verbose lists all")
    }
    return lines
  }

  private func seconds(_ duration: Duration) -> String {
    let tenths =
      duration.components.seconds * 10 + duration.components.attoseconds / 100_000_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
