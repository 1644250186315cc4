extension VerificationReport {
  /// The report for a person.
  func text(verbose: Bool) -> String {
    var lines = ["\(spec): \(title)"]
    let made = [
      counted(operations, "operation"), counted(types, "type"), counted(self.lines, "line"),
      "\(milliseconds(generation)) ms",
    ]
    lines.append("  generated    " + made.joined(separator: ", "))
    let compiled = examples == nil ? "  type-checked " : "  compiled     "
    lines.append(compiled + "without a warning in \(seconds(compilation)) s")
    if let examples { lines += overview(of: examples) }
    let noted = diagnostics.filter { $0.severity > .note }.reduce(0) { $0 + $1.count }
    if noted > 0 {
      lines.append("  besides      \(counted(noted, "warning")), which 'gen \(spec)' lists")
    }
    for verdict in Verdict.allCases {
      let limit = verbose ? Int.max : verdict == .ours ? 20 : 5
      lines += section(verdict, limit: limit)
    }
    return lines.joined(separator: "\n")
  }

  private func overview(of examples: Examples) -> [String] {
    var lines = [
      "  examples     " + counted(examples.checked, "value") + " for "
        + share(examples.operations, of: operations, "operation") + " and "
        + share(examples.types, of: types, "type")
    ]
    var counts = [(examples.kept, "kept as it is", "kept as they are")]
    counts += Verdict.allCases.map {
      (examples.findings($0).count, $0.words.one, $0.words.many)
    }
    counts += examples.skipped.map { ($0.count, "not checked: \($0.reason)", nil) }
      .map { ($0.0, $0.1, $0.2 ?? $0.1) }
    for (count, one, many) in counts where count > 0 {
      let number = String(count)
      let padding = String(repeating: " ", count: max(0, 19 - number.utf8.count))
      lines.append(padding + number + " " + (count == 1 ? one : many))
    }
    return lines
  }

  private func section(_ verdict: Verdict, limit: Int) -> [String] {
    guard let findings = examples?.findings(verdict), !findings.isEmpty else { return [] }
    var lines = ["", verdict.heading]
    for finding in findings.prefix(limit) {
      lines.append("  \(finding.place): \(finding.message)")
      lines.append("    \(finding.title)")
    }
    if findings.count > limit {
      lines.append("  and \(findings.count - limit) more, which --verbose lists")
    }
    return lines
  }

  /// Such as "3 of 4 operations (75 %)", rounded down so that only all of them are 100 %.
  private func share(_ part: Int, of whole: Int, _ noun: String) -> String {
    let percent = whole == 0 ? "" : " (\(part * 100 / whole) %)"
    return "\(part) of \(counted(whole, noun))\(percent)"
  }

  private func seconds(_ duration: Duration) -> String {
    let tenths =
      duration.components.seconds * 10 + duration.components.attoseconds / 100_000_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension VerificationReport.Verdict {
  fileprivate var words: (one: String, many: String) {
    switch self {
    case .ours: ("refused or changed", "refused or changed")
    case .document: ("does not match its own schema", "do not match their own schema")
    case .undescribed:
      ("has members that its schema does not name", "have members that their schema does not name")
    }
  }

  fileprivate var heading: String {
    switch self {
    case .ours: "The generated code refuses or changes:"
    case .document: "The document contradicts itself:"
    case .undescribed: "Not described, and therefore not kept:"
    }
  }
}
