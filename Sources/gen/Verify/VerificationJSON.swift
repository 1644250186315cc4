extension VerificationReport {
  /// The report for other programs. Times are in milliseconds.
  var json: JSON {
    var fields: [(String, JSON)] = [
      ("spec", .string(spec)),
      ("title", .string(title)),
      ("operations", .int(operations)),
      ("types", .int(types)),
      ("files", .int(files)),
      ("lines", .int(lines)),
      ("generated_ms", .int(generation.milliseconds)),
      ("compiled_ms", .int(compilation.milliseconds)),
      (
        "diagnostics",
        .array(
          diagnostics.map {
            .object([
              ("severity", .string($0.severity.rawValue)), ("id", .string($0.id)),
              ("count", .int($0.count)),
            ])
          })
      ),
    ]
    if let examples { fields.append(("examples", examples.json)) }
    return .object(fields)
  }
}

extension VerificationReport.Examples {
  fileprivate var json: JSON {
    let verdicts = VerificationReport.Verdict.allCases.map {
      ($0.rawValue, JSON.int(findings($0).count))
    }
    let fields: [(String, JSON)] = [
      ("checked", .int(checked)),
      ("operations", .int(operations)),
      ("types", .int(types)),
      ("kept", .int(kept)),
    ]
    return .object(
      fields + verdicts + [
        ("skipped", .object(skipped.map { ($0.reason, .int($0.count)) })),
        ("findings", .array(findings.map(\.json))),
      ])
  }
}

extension VerificationReport.Finding {
  fileprivate var json: JSON {
    .object([
      ("verdict", .string(verdict.rawValue)),
      ("file", .string(place.file)),
      ("line", .int(place.line)),
      ("column", .int(place.column)),
      ("title", .string(title)),
      ("message", .string(message)),
    ])
  }
}

extension Duration {
  fileprivate var milliseconds: Int {
    Int(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
  }
}
